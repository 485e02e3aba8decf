package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Decides like the OpenTelemetry agent how a parameter with OpenTelemetry's own annotation becomes
 * an attribute: a few types and their arrays and lists keep their type, all else is its {@code
 * toString()}.
 *
 * @see <a
 *     href="https://github.com/open-telemetry/opentelemetry-java-instrumentation/blob/main/instrumentation-annotations-support/src/main/java/io/opentelemetry/instrumentation/api/annotation/support/AttributeBindingFactory.java">what
 *     the agent does</a>
 */
final class AgentCaptures {

  private final Compiler compiler;

  AgentCaptures(Compiler compiler) {
    this.compiler = compiler;
  }

  /** How it is captured; empty for what makes the agent lose the whole span. */
  Optional<Capture> of(TypeMirror type) {
    return conversion(type).map(conversion -> new Capture(conversion, false));
  }

  private Optional<Conversion> conversion(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> Optional.of(Conversion.BOOLEAN);
      case INT, LONG -> Optional.of(Conversion.LONG);
      case FLOAT -> Optional.of(Conversion.FLOAT);
      case DOUBLE -> Optional.of(Conversion.DOUBLE);
      case BYTE, SHORT, CHAR -> Optional.of(Conversion.CHARACTER);
      case ARRAY -> ofArray(((ArrayType) type).getComponentType());
      case DECLARED -> Optional.of(ofDeclared(MoreTypes.asDeclared(type)));
      default -> Optional.of(Conversion.TEXT);
    };
  }

  private Optional<Conversion> ofArray(TypeMirror component) {
    return switch (component.getKind()) {
      case BYTE, CHAR -> Optional.empty();
      case BOOLEAN -> Optional.of(Conversion.BOOLEANS);
      case SHORT, INT, LONG -> Optional.of(Conversion.LONGS);
      case FLOAT, DOUBLE -> Optional.of(Conversion.DOUBLES);
      default -> Optional.of(ofElements(component));
    };
  }

  private Conversion ofDeclared(DeclaredType type) {
    return switch (name(type)) {
      case "java.lang.String" -> Conversion.STRING;
      case "java.lang.Boolean" -> Conversion.BOOLEAN;
      case "java.lang.Long" -> Conversion.LONG;
      case "java.lang.Integer" -> Conversion.BOXED_INTEGRAL;
      case "java.lang.Double" -> Conversion.DOUBLE;
      case "java.lang.Float" -> Conversion.BOXED_FLOATING;
      case "java.lang.Byte", "java.lang.Short", "java.lang.Character" -> Conversion.BOXED_CHARACTER;
      default -> listAbove(type).map(AgentCaptures::ofList).orElse(Conversion.TEXT);
    };
  }

  private static Conversion ofList(DeclaredType list) {
    return list.getTypeArguments().isEmpty()
        ? Conversion.TEXTS
        : ofElements(list.getTypeArguments().get(0));
  }

  private static Conversion ofElements(TypeMirror element) {
    if (element.getKind() != TypeKind.DECLARED) {
      return Conversion.TEXTS;
    }
    return switch (name(MoreTypes.asDeclared(element))) {
      case "java.lang.String" -> Conversion.STRINGS;
      case "java.lang.Boolean" -> Conversion.BOOLEANS;
      case "java.lang.Long", "java.lang.Integer" -> Conversion.LONGS;
      case "java.lang.Double", "java.lang.Float" -> Conversion.DOUBLES;
      default -> Conversion.TEXTS;
    };
  }

  /** As far as the agent looks: at each superclass, and the interfaces that one states itself. */
  private Optional<DeclaredType> listAbove(DeclaredType type) {
    if (name(type).equals("java.util.List")) {
      return Optional.of(type);
    }
    for (TypeMirror supertype : compiler.types().directSupertypes(type)) {
      DeclaredType declared = MoreTypes.asDeclared(supertype);
      boolean isInterface = declared.asElement().getKind().isInterface();
      Optional<DeclaredType> list =
          !isInterface || name(declared).equals("java.util.List")
              ? listAbove(declared)
              : Optional.empty();
      if (list.isPresent()) {
        return list;
      }
    }
    return Optional.empty();
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
