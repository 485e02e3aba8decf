package jakarta.interceptor;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface InterceptorBinding {}
