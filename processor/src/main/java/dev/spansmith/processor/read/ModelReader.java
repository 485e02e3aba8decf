package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.spansmith.processor.model.CapturesModel;
import dev.spansmith.processor.model.Shape;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

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
          new ContextReader(compiler, typeNames)
              .read(method, signature, SpanReader.kind(candidate, method)),
          captures(method, signature),
          method.completion(),
          isDoneByAgent(method));
    }
    return method.isAdding()
        ? new WrapperMethod.Adding(
            signature,
            SpanReader.function(method, compiler),
            captures(method, signature),
            isDoneByAgent(method))
        : new WrapperMethod.Forwarded(signature);
  }

  private CapturesModel captures(CandidateMethod method, SignatureModel signature) {
    return new CapturesReader(compiler, typeNames, lint, method, signature).read();
  }

  /** The agent puts its code into the body of the method that carries the annotation. */
  private static boolean isDoneByAgent(CandidateMethod method) {
    return method.family() == Family.OPENTELEMETRY
        && !method.element().getModifiers().contains(Modifier.ABSTRACT);
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
