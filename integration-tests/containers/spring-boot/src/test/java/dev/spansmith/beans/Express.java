package dev.spansmith.beans;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/** A qualifier that subclasses do not inherit. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Express {}
