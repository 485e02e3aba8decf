package org.springframework.context.annotation;

import java.lang.annotation.*;

@org.springframework.stereotype.Component
@Retention(RetentionPolicy.RUNTIME)
public @interface Configuration {}
