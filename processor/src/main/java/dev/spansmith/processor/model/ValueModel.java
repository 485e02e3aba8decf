package dev.spansmith.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A value that a wrapper reads.
 *
 * @param variable what it is read from: a parameter's name in the wrapper, or the result's
 * @param type that variable's type, or Object where only the method knows it
 * @param path how to get from there to the value; empty for the variable itself
 * @param isPrimitive whether the value is of a primitive type
 * @param capture what is done to the value
 * @param suppressions lint keys that a method which follows the path needs
 */
public record ValueModel(
    String variable,
    TypeName type,
    List<Step> path,
    boolean isPrimitive,
    Capture capture,
    List<String> suppressions) {

  /** What a wrapper calls a method's result, if no parameter is called so. */
  public static final String RESULT = "result";

  /** Whether it can be had for next to nothing and cannot fail. */
  public boolean isCheap() {
    return path.isEmpty() && capture.isCheap();
  }

  /**
   * One step of a path.
   *
   * @param segment the step as the user names it
   * @param access what stands behind the dot
   * @param opens whether it starts in an Optional that has to be opened first
   */
  public record Step(String segment, String access, boolean opens) {}
}
