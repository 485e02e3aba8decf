package io.avaje.inject;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Factory {}
