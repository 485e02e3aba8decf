package dev.spansmith.compilers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that runs once with the javac of each JDK of this machine. */
@ParameterizedTest
@MethodSource("dev.spansmith.compilers.Compiler#javacs")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EveryJavac {}
