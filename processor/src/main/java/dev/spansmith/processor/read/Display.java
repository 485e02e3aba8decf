package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Elements as users would write them. The compilers' own texts differ between versions and carry
 * annotations.
 */
public final class Display {

  private Display() {}

  /** For example {@code OrderService} or {@code Outer.Inner}: no package. */
  public static String type(TypeElement type) {
    String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
    String name = type.getQualifiedName().toString();
    return packageName.isEmpty() || !name.startsWith(packageName + ".")
        ? name
        : name.substring(packageName.length() + 1);
  }

  /** For example {@code place(String, long)}, or {@code OrderService(String)} of a constructor. */
  public static String method(ExecutableElement method) {
    Element named =
        method.getKind() == ElementKind.CONSTRUCTOR ? method.getEnclosingElement() : method;
    return named.getSimpleName()
        + method.getParameters().stream()
            .map(parameter -> type(parameter.asType()))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** A package, the unnamed one included. */
  public static String packageOf(TypeElement type) {
    String name = MoreElements.getPackage(type).getQualifiedName().toString();
    return name.isEmpty() ? "the unnamed package" : "package " + name;
  }

  /** For example {@code T extends Future<?>}, where the name alone would say nothing. */
  public static String withBounds(TypeMirror type) {
    if (!(type instanceof TypeVariable variable
        && variable.asElement() instanceof TypeParameterElement parameter)) {
      return type(type);
    }
    String bounds =
        parameter.getBounds().stream().map(Display::withBounds).collect(Collectors.joining(" & "));
    return bounds.isEmpty() ? type(type) : type(type) + " extends " + bounds;
  }

  public static String type(TypeMirror type) {
    return type.accept(
        new SimpleTypeVisitor14<String, Void>() {
          @Override
          public String visitDeclared(DeclaredType declared, Void ignored) {
            String arguments =
                declared.getTypeArguments().stream()
                    .map(Display::type)
                    .collect(Collectors.joining(", "));
            String name = declared.asElement().getSimpleName().toString();
            return arguments.isEmpty() ? name : name + "<" + arguments + ">";
          }

          @Override
          public String visitArray(ArrayType array, Void ignored) {
            return type(array.getComponentType()) + "[]";
          }

          @Override
          public String visitTypeVariable(TypeVariable variable, Void ignored) {
            return variable.asElement().getSimpleName().toString();
          }

          @Override
          public String visitWildcard(WildcardType wildcard, Void ignored) {
            if (wildcard.getExtendsBound() != null) {
              return "? extends " + type(wildcard.getExtendsBound());
            }
            return wildcard.getSuperBound() != null
                ? "? super " + type(wildcard.getSuperBound())
                : "?";
          }

          @Override
          protected String defaultAction(TypeMirror other, Void ignored) {
            return switch (other.getKind()) {
              case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID ->
                  other.getKind().name().toLowerCase(Locale.ROOT);
              default -> "?";
            };
          }
        },
        null);
  }
}
