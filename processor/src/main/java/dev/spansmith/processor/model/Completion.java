package dev.spansmith.processor.model;

import com.palantir.javapoet.ClassName;

/** When a traced call's span ends, which its declared return type decides. */
public sealed interface Completion {

  /** With the call. */
  record OnReturn() implements Completion {}

  /** Later, and the caller gets an object that may be another one. */
  sealed interface Later extends Completion {

    /** The class of the runtime that knows the result's type. */
    ClassName runtime();
  }

  /**
   * When the result completes; the caller gets it as it is.
   *
   * @param runtime the class of the runtime that knows the result's type
   */
  record WithResult(ClassName runtime) implements Later {}

  /**
   * Before anybody hears of the result, so the caller gets one that follows it.
   *
   * @param runtime the class of the runtime that knows the result's type
   */
  record BeforeResult(ClassName runtime) implements Later {}

  /**
   * With each subscription's work, and each is a span; the caller gets what starts them.
   *
   * @param runtime the class of the runtime that knows the result's type
   */
  record PerSubscription(ClassName runtime) implements Later {}

  /**
   * When a class of the user's says so; the caller gets the result as it is.
   *
   * @param support the class that knows the result's type
   */
  record WithSupport(ClassName support) implements Completion {}
}
