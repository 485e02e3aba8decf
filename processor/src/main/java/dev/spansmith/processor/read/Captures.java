package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Decides by its declared type how a parameter becomes an attribute, or why it cannot. */
public final class Captures {

  /** A decision. */
  public sealed interface Decision {

    /** The value can be captured. */
    record Taken(Capture capture) implements Decision {}

    /** The value says nothing useful, or too much. */
    record Refused(String reason, String wayOut) implements Decision {}
  }

  private static final String PASS_ANOTHER =
      "Pass the value you want to see as a parameter of its own and capture that.";

  private static final Set<String> TEXTS =
      Set.of("java.lang.CharSequence", "java.nio.file.Path", "java.time.chrono.ChronoLocalDate");
  private static final Set<String> STREAMS =
      Set.of(
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.Reader",
          "java.io.Writer",
          "java.nio.channels.Channel",
          "java.util.stream.BaseStream");

  private final Compiler compiler;

  public Captures(Compiler compiler) {
    this.compiler = compiler;
  }

  /** How a value tells what kind of failure a result stands for; empty if it cannot. */
  public Optional<Capture> ofErrorType(TypeMirror type) {
    if (compiler.isSubtype(type, "java.lang.Throwable")) {
      return Optional.of(new Capture(Conversion.EXCEPTION, false));
    }
    if (!(of(type) instanceof Decision.Taken taken)) {
      return Optional.empty();
    }
    return switch (taken.capture().conversion()) {
      case STRING, ENUM, CLASS -> Optional.of(taken.capture());
      default -> Optional.empty();
    };
  }

  public Decision of(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = MoreTypes.asDeclared(type);
      if (isNamed(declared, "java.util.Optional")) {
        return ofOptional(declared);
      }
      if (compiler.isSubtype(declared, "java.util.Collection")) {
        return ofElements(collectionElement(declared), type);
      }
      if (compiler.isSubtype(declared, "java.util.Map")
          || isNamed(declared, "java.util.Map.Entry")) {
        return ofEntries(declared);
      }
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return ofElements(((ArrayType) type).getComponentType(), type);
    }
    return ofSingle(type);
  }

  private Decision ofSingle(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> taken(Conversion.BOOLEAN);
      case BYTE, SHORT, INT -> taken(Conversion.INTEGRAL);
      case LONG -> taken(Conversion.LONG);
      case FLOAT -> taken(Conversion.FLOAT);
      case DOUBLE -> taken(Conversion.DOUBLE);
      case CHAR -> taken(Conversion.CHARACTER);
      case DECLARED -> ofDeclared(MoreTypes.asDeclared(type));
      default -> taken(Conversion.RUN_TIME);
    };
  }

  private Decision ofDeclared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    return switch (name) {
      case "java.lang.String" -> taken(Conversion.STRING);
      case "java.lang.Boolean" -> taken(Conversion.BOOLEAN);
      case "java.lang.Long" -> taken(Conversion.LONG);
      case "java.lang.Integer", "java.lang.Short", "java.lang.Byte" ->
          taken(Conversion.BOXED_INTEGRAL);
      case "java.lang.Double" -> taken(Conversion.DOUBLE);
      case "java.lang.Float" -> taken(Conversion.BOXED_FLOATING);
      case "java.lang.Character" -> taken(Conversion.BOXED_CHARACTER);
      case "java.lang.Class" -> taken(Conversion.CLASS);
      case "java.util.OptionalInt", "java.util.OptionalLong" -> taken(Conversion.OPTIONAL_INTEGRAL);
      case "java.util.OptionalDouble" -> taken(Conversion.OPTIONAL_FLOATING);
      case "java.lang.Object", "java.lang.Number" -> taken(Conversion.RUN_TIME);
      default -> ofOther(type, element);
    };
  }

  private Decision ofOther(DeclaredType type, TypeElement element) {
    if (element.getKind() == ElementKind.ENUM) {
      return taken(Conversion.ENUM);
    }
    if (STREAMS.stream().anyMatch(stream -> compiler.isSubtype(type, stream))) {
      return new Decision.Refused("reading a stream would use it up", PASS_ANOTHER);
    }
    if (TEXTS.stream().anyMatch(text -> compiler.isSubtype(type, text))) {
      return taken(Conversion.TEXT);
    }
    if (element.getKind() == ElementKind.RECORD) {
      return new Decision.Refused(
          "a record's text dumps all its components", wayOut(element.getRecordComponents()));
    }
    if (element.getKind().isInterface()) {
      return taken(Conversion.RUN_TIME);
    }
    return hasTextOfItsOwn(element)
        ? taken(Conversion.TEXT)
        : new Decision.Refused(
            "it has no toString() of its own, so its text would be an address in memory",
            "Give it a toString(), or name what you want to see of it: path = \"...\".");
  }

  private static String wayOut(List<? extends RecordComponentElement> components) {
    return components.isEmpty()
        ? PASS_ANOTHER
        : "Name what you want to see of it, for example path = \""
            + components.get(0).getSimpleName()
            + "\".";
  }

  private Decision ofOptional(DeclaredType optional) {
    if (optional.getTypeArguments().isEmpty()) {
      return taken(Conversion.RUN_TIME);
    }
    Decision inner = of(bound(optional.getTypeArguments().get(0)));
    if (!(inner instanceof Decision.Taken taken)) {
      return inner;
    }
    Capture capture = taken.capture();
    boolean opensItself = capture.optional() || capture.conversion() == Conversion.RUN_TIME;
    return opensItself
        ? taken(Conversion.RUN_TIME)
        : new Decision.Taken(new Capture(capture.conversion(), true));
  }

  /** Their text shows keys and values: what would be refused alone is refused inside as well. */
  private Decision ofEntries(DeclaredType map) {
    return map.getTypeArguments().stream()
        .map(argument -> of(bound(argument)))
        .filter(Decision.Refused.class::isInstance)
        .findFirst()
        .map(Captures::inside)
        .orElseGet(() -> ofSingle(map));
  }

  private Decision ofElements(TypeMirror element, TypeMirror whole) {
    boolean isArray = whole.getKind() == TypeKind.ARRAY;
    if (isArray && (element.getKind() == TypeKind.BYTE || element.getKind() == TypeKind.CHAR)) {
      return new Decision.Refused(
          "raw bytes and characters say nothing to a reader and may be secret", PASS_ANOTHER);
    }
    if (element.getKind() == TypeKind.ARRAY) {
      return new Decision.Refused("an attribute has no arrays of arrays", PASS_ANOTHER);
    }
    if (element.getKind() == TypeKind.DECLARED
        && (compiler.isSubtype(element, "java.util.Collection")
            || isNamed(MoreTypes.asDeclared(element), "java.util.Optional"))) {
      return ofNested(element);
    }
    if (element.getKind() == TypeKind.TYPEVAR) {
      return ofElementVariable(((TypeVariable) element).getUpperBound());
    }
    Decision single = ofSingle(element);
    return single instanceof Decision.Taken taken
        ? taken(ofElements(taken.capture().conversion()))
        : inside(single);
  }

  /** No path leads to what a collection holds. */
  private static Decision inside(Decision element) {
    return element instanceof Decision.Refused refused
        ? new Decision.Refused(refused.reason(), PASS_ANOTHER)
        : element;
  }

  /** Optionals are opened one by one; what would be refused alone is refused inside as well. */
  private Decision ofNested(TypeMirror element) {
    if (of(element) instanceof Decision.Refused refused) {
      return inside(refused);
    }
    return taken(
        isNamed(MoreTypes.asDeclared(element), "java.util.Optional")
            ? Conversion.RUN_TIME
            : Conversion.STRINGS);
  }

  /** A bound such as Long settles what the elements are; any other leaves it to run time. */
  private Decision ofElementVariable(TypeMirror bound) {
    return ofSingle(bound) instanceof Decision.Taken taken
        ? taken(ofElements(taken.capture().conversion()))
        : taken(Conversion.RUN_TIME);
  }

  private static Conversion ofElements(Conversion element) {
    return switch (element) {
      case BOOLEAN -> Conversion.BOOLEANS;
      case INTEGRAL, LONG, BOXED_INTEGRAL -> Conversion.LONGS;
      case DOUBLE, FLOAT, BOXED_FLOATING -> Conversion.DOUBLES;
      case RUN_TIME, OPTIONAL_INTEGRAL, OPTIONAL_FLOATING -> Conversion.RUN_TIME;
      default -> Conversion.STRINGS;
    };
  }

  /**
   * What the collection holds; found by walking up, for ECJ can neither capture nor ask a member.
   */
  TypeMirror collectionElement(TypeMirror type) {
    DeclaredType declared = MoreTypes.asDeclared(type);
    if (isNamed(declared, "java.util.Collection")) {
      return declared.getTypeArguments().isEmpty()
          ? objectType()
          : bound(declared.getTypeArguments().get(0));
    }
    return compiler.types().directSupertypes(type).stream()
        .filter(supertype -> compiler.isSubtype(supertype, "java.util.Collection"))
        .findFirst()
        .map(this::collectionElement)
        .orElseGet(this::objectType);
  }

  private TypeMirror objectType() {
    return compiler.elements().getTypeElement("java.lang.Object").asType();
  }

  /** What is known of a wildcard; anything else stays as it is. */
  private TypeMirror bound(TypeMirror type) {
    if (type.getKind() == TypeKind.WILDCARD) {
      TypeMirror upper = ((WildcardType) type).getExtendsBound();
      return upper == null ? objectType() : upper;
    }
    return type;
  }

  private boolean hasTextOfItsOwn(TypeElement type) {
    return ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
        .filter(method -> method.getSimpleName().contentEquals("toString"))
        .filter(method -> method.getParameters().isEmpty())
        .map(method -> (TypeElement) method.getEnclosingElement())
        .anyMatch(
            declaring ->
                !declaring.getKind().isInterface()
                    && !declaring.getQualifiedName().contentEquals("java.lang.Object"));
  }

  private static boolean isNamed(DeclaredType type, String name) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }

  private static Decision taken(Conversion conversion) {
    return new Decision.Taken(new Capture(conversion, false));
  }
}
