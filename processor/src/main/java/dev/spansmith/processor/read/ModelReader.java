package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import dev.spansmith.processor.model.Shape;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns a candidate that has passed its checks into the model. */
public final class ModelReader {

  private final Compiler compiler;
  private final Candidate candidate;
  private final TypeElement type;
  private final TypeParameters parameters;
  private final NamesInScope names;
  private final ClassNames classNames;
  private final AnnotationCopies annotations;
  private final TypeNames typeNames;
  private final BeanReader beans;
  private final Lint lint;
  private final SignatureReader signatures;

  public ModelReader(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.type = candidate.type();
    this.parameters = new TypeParameters(type);
    this.names = new NamesInScope(compiler, candidate);
    this.classNames = names.classNames();
    this.annotations =
        new AnnotationCopies(
            new Access(compiler, candidate.request()), compiler.vocabulary(), classNames);
    this.beans = new BeanReader(compiler, candidate, annotations);
    this.typeNames = new TypeNames(parameters, annotations, classNames);
    this.lint = new Lint(compiler);
    this.signatures = new SignatureReader(compiler, candidate, names, typeNames, annotations, lint);
  }

  public TracedType read() {
    return new TracedType(
        classNames.of(type),
        typeNames.of(type.asType()),
        candidate.wrapper(),
        compiler.elements().getBinaryName(type).toString(),
        shape(),
        header(),
        beans.injection(),
        candidate.writtenMethods().stream().map(this::method).toList(),
        names.members());
  }

  private Shape shape() {
    return candidate.form().isSubclass()
        ? new Shape.Subclass(
            candidate.constructors().stream().map(signatures::constructor).toList(),
            InnerClasses.outerOf(type).map(outer -> typeNames.of(outer.asType())))
        : new Shape.Decorator(typeNames.of(candidate.interfaces()));
  }

  private TracedType.Header header() {
    return new TracedType.Header(
        isPublic(),
        isPermitted(),
        isSerializable(),
        parameters.all().stream()
            .map(parameter -> typeNames.declaration(MoreTypes.asTypeVariable(parameter.asType())))
            .toList(),
        Stream.concat(deprecation().stream(), beans.onType().stream()).toList(),
        lint.ofType(candidate, isSerializable(), isPublic()),
        seesStandardGenerated());
  }

  /** Nobody who asks for a decorator of somebody else's interface deprecates it by that. */
  private List<AnnotationSpec> deprecation() {
    if (candidate.request().isForeign()) {
      return List.of();
    }
    return annotations.onOverride(type, type.asType()).stream()
        .filter(spec -> spec.type().equals(ClassName.get(Deprecated.class)))
        .toList();
  }

  private WrapperMethod method(CandidateMethod method) {
    SignatureModel signature = signatures.method(method);
    if (method.isTraced()) {
      return new WrapperMethod.Traced(
          signature,
          SpanReader.read(candidate, method, typeNames, compiler),
          attributes(method, signature),
          isDoneByAgent(method),
          lint.ofStarter(method));
    }
    return method.isAdding()
        ? new WrapperMethod.Adding(
            signature,
            SpanReader.function(method, compiler),
            attributes(method, signature),
            isDoneByAgent(method),
            lint.ofStarter(method))
        : new WrapperMethod.Forwarded(signature);
  }

  /** The agent puts its code into the body of the method that carries the annotation. */
  private static boolean isDoneByAgent(CandidateMethod method) {
    return method.family() == Family.OPENTELEMETRY
        && !method.element().getModifiers().contains(Modifier.ABSTRACT);
  }

  private List<AttributeModel> attributes(CandidateMethod method, SignatureModel signature) {
    List<AttributeModel> attributes = new ArrayList<>();
    for (CandidateMethod.Attribute attribute : method.attributes()) {
      String parameter = signature.parameters().get(attribute.index()).name();
      if (method.family() == Family.OPENTELEMETRY) {
        agentsAttribute(attribute, parameter).ifPresent(attributes::add);
      } else {
        attributes.add(attribute(attribute, parameter));
      }
    }
    return attributes;
  }

  private Optional<AttributeModel> agentsAttribute(
      CandidateMethod.Attribute attribute, String parameter) {
    TypeName known =
        mentionsMethodVariable(attribute.type())
            ? ClassName.OBJECT
            : typeNames.of(attribute.type());
    return attribute
        .key()
        .flatMap(
            key ->
                new AgentCaptures(compiler)
                    .of(attribute.type())
                    .map(capture -> new AttributeModel(key, parameter, known, capture)));
  }

  private AttributeModel attribute(CandidateMethod.Attribute attribute, String parameter) {
    String key = attribute.key().orElseThrow();
    if (mentionsMethodVariable(attribute.type())) {
      return new AttributeModel(
          key, parameter, ClassName.OBJECT, new Capture(Conversion.RUN_TIME, false));
    }
    return new AttributeModel(
        key,
        parameter,
        typeNames.of(attribute.type()),
        ((Captures.Decision.Taken) new Captures(compiler).of(attribute.type())).capture());
  }

  /** Only the method itself can name its type variables, not the private one beside it. */
  private static boolean mentionsMethodVariable(TypeMirror type) {
    return TypeParts.of(type).stream()
        .filter(part -> part.getKind() == TypeKind.TYPEVAR)
        .map(part -> (TypeParameterElement) MoreTypes.asTypeVariable(part).asElement())
        .anyMatch(variable -> variable.getGenericElement().getKind() == ElementKind.METHOD);
  }

  private boolean isPublic() {
    return isPublic(type) && isPublic(candidate.origin());
  }

  /** Whether the wrapper extends or implements a sealed type, which then names it. */
  private boolean isPermitted() {
    return type.getModifiers().contains(Modifier.SEALED)
        || candidate.interfaces().stream()
            .anyMatch(i -> i.asElement().getModifiers().contains(Modifier.SEALED));
  }

  private static boolean isPublic(Element type) {
    return !(type instanceof TypeElement)
        || (type.getModifiers().contains(Modifier.PUBLIC) && isPublic(type.getEnclosingElement()));
  }

  private boolean isSerializable() {
    return compiler.isSubtype(type.asType(), "java.io.Serializable");
  }

  /** In a named module that does not read java.compiler the annotation cannot be mentioned. */
  private boolean seesStandardGenerated() {
    return compiler.reads(candidate.origin(), "java.compiler")
        && compiler.visibleFrom(candidate.origin(), Names.GENERATED).isPresent();
  }
}
