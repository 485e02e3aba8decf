package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Whether a sealed type permits its wrapper. The wrapper is not written yet, so that it has only
 * the simple name of the {@code permits} clause.
 */
public final class Permits {

  private Permits() {}

  public static boolean names(TypeElement sealed, ClassName wrapper) {
    String packageName = MoreElements.getPackage(sealed).getQualifiedName().toString();
    return packageName.equals(wrapper.packageName())
        && sealed.getPermittedSubclasses().stream()
            .map(permitted -> ((DeclaredType) permitted).asElement().getSimpleName())
            .anyMatch(name -> name.contentEquals(wrapper.simpleName()));
  }
}
