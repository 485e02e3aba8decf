package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import dev.spansmith.processor.model.Shape;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Turns a candidate that has passed its checks into the model. */
public final class ModelReader {

  private final Compiler compiler;
  private final Candidate candidate;
  private final TypeElement type;
  private final AnnotationCopies annotations;
  private final TypeNames typeNames;
  private final Lint lint;
  private final SignatureReader signatures;

  public ModelReader(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.type = candidate.type();
    this.annotations = new AnnotationCopies(new Access(MoreElements.getPackage(type)));
    this.typeNames = new TypeNames(type, annotations);
    this.lint = new Lint(compiler);
    this.signatures = new SignatureReader(type, typeNames, annotations, lint);
  }

  public TracedType read() {
    List<TypeVariableName> variables =
        type.getTypeParameters().stream()
            .map(parameter -> typeNames.declaration(MoreTypes.asTypeVariable(parameter.asType())))
            .toList();
    return new TracedType(
        ClassName.get(type),
        SignatureReader.withVariables(type, variables),
        candidate.wrapper(),
        compiler.elements().getBinaryName(type).toString(),
        shape(),
        header(variables),
        candidate.writtenMethods().stream().map(this::method).toList(),
        members());
  }

  private Shape shape() {
    return candidate.isInterface()
        ? new Shape.Decorator()
        : new Shape.Subclass(
            candidate.constructors().stream().map(signatures::constructor).toList(),
            isSerializable());
  }

  private TracedType.Header header(List<TypeVariableName> variables) {
    List<AnnotationSpec> carried =
        annotations.onOverride(type, type.asType()).stream()
            .filter(spec -> spec.type().equals(ClassName.get(Deprecated.class)))
            .toList();
    return new TracedType.Header(
        isPublic(),
        variables,
        carried,
        lint.ofType(candidate, !candidate.isInterface() && isSerializable(), isPublic()),
        seesStandardGenerated());
  }

  private WrapperMethod method(CandidateMethod method) {
    SignatureModel signature = signatures.method(method);
    return method.isTraced()
        ? new WrapperMethod.Traced(
            signature,
            SpanReader.read(candidate, method, typeNames, compiler),
            attributes(method, signature),
            lint.ofStarter(method))
        : new WrapperMethod.Forwarded(signature);
  }

  private List<AttributeModel> attributes(CandidateMethod method, SignatureModel signature) {
    List<AttributeModel> attributes = new ArrayList<>();
    for (CandidateMethod.Attribute attribute : method.attributes()) {
      attributes.add(attribute(attribute, signature.parameters().get(attribute.index()).name()));
    }
    return attributes;
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

  private TracedType.Members members() {
    Set<String> types = new TreeSet<>();
    Set<String> methods = new TreeSet<>();
    for (TypeElement supertype : Supertypes.nearestFirst(type, compiler)) {
      ElementFilter.typesIn(supertype.getEnclosedElements())
          .forEach(member -> types.add(member.getSimpleName().toString()));
      ElementFilter.methodsIn(supertype.getEnclosedElements())
          .forEach(method -> methods.add(method.getSimpleName().toString()));
    }
    type.getTypeParameters().forEach(variable -> types.add(variable.getSimpleName().toString()));
    for (CandidateMethod method : candidate.writtenMethods()) {
      method
          .element()
          .getTypeParameters()
          .forEach(variable -> types.add(variable.getSimpleName().toString()));
    }
    return new TracedType.Members(types, methods);
  }

  private boolean isPublic() {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSerializable() {
    return compiler.isSubtype(type.asType(), "java.io.Serializable");
  }

  /** In a named module that does not read java.compiler the annotation cannot be mentioned. */
  private boolean seesStandardGenerated() {
    return compiler
            .elements()
            .getTypeElement(compiler.elements().getModuleOf(type), Names.GENERATED)
        != null;
  }
}
