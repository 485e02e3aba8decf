package dev.spansmith.spring;

import org.mockito.Mockito;
import org.springframework.util.ClassUtils;

/**
 * Recognises a test's spies, which stay as they are: {@code Mockito.verify} does not see through a
 * decorator. In production there is no Mockito, and nothing to recognise.
 */
final class TestDoubles {

  private static final boolean MOCKITO =
      ClassUtils.isPresent("org.mockito.Mockito", TestDoubles.class.getClassLoader());

  private TestDoubles() {}

  static boolean has(Object bean) {
    return MOCKITO && Mockito.mockingDetails(bean).isMock();
  }
}
