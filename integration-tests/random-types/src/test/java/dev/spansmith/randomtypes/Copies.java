package dev.spansmith.randomtypes;

import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a subclass carries the annotations of what it overrides and mirrors. */
final class Copies {

  private Copies() {}

  static List<String> differences(TypePlan plan, ClassLoader loader) throws ClassNotFoundException {
    List<String> differences = new ArrayList<>();
    if (plan.kind().isSubclassed()) {
      Class<?> target = loader.loadClass(plan.binaryName());
      Class<?> wrapper = loader.loadClass(plan.packageName() + "." + plan.wrapper());
      for (Method copy : wrapper.getDeclaredMethods()) {
        original(target, copy).ifPresent(method -> compare(method, copy, differences));
      }
    }
    return differences;
  }

  private static java.util.Optional<Method> original(Class<?> target, Method copy) {
    return Arrays.stream(target.getDeclaredMethods())
        .filter(method -> !copy.isSynthetic() && !method.isSynthetic())
        .filter(method -> method.getName().equals(copy.getName()))
        .filter(method -> Arrays.equals(method.getParameterTypes(), copy.getParameterTypes()))
        .findFirst();
  }

  private static void compare(Executable original, Executable copy, List<String> differences) {
    expect(original, texts(original.getAnnotations()), texts(copy.getAnnotations()), differences);
    for (int i = 0; i < original.getParameterCount(); i++) {
      expect(
          original,
          texts(original.getParameterAnnotations()[i]),
          texts(copy.getParameterAnnotations()[i]),
          differences);
    }
    expect(
        original,
        texts(original.getAnnotatedReturnType().getAnnotations()),
        texts(copy.getAnnotatedReturnType().getAnnotations()),
        differences);
  }

  private static List<String> texts(Annotation[] annotations) {
    return Arrays.stream(annotations).map(Annotation::toString).sorted().toList();
  }

  private static void expect(
      Executable original, Object expected, Object found, List<String> differences) {
    if (!expected.equals(found)) {
      differences.add(original + " carries " + found + " instead of " + expected);
    }
  }
}
