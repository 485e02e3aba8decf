package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.spansmith.processor.model.SignatureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Copies signatures: types from the member of the wrapped type, names from the declaration. */
final class SignatureReader {

  private final Compiler compiler;
  private final Candidate candidate;
  private final TypeElement type;
  private final NamesInScope names;
  private final TypeNames typeNames;
  private final AnnotationCopies annotations;
  private final Lint lint;

  SignatureReader(
      Compiler compiler,
      Candidate candidate,
      NamesInScope names,
      TypeNames typeNames,
      AnnotationCopies annotations,
      Lint lint) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.type = candidate.type();
    this.names = names;
    this.typeNames = typeNames;
    this.annotations = annotations;
    this.lint = lint;
  }

  SignatureModel method(CandidateMethod method) {
    ExecutableElement element = method.element();
    TypeMirror returnType = method.type().getReturnType();
    return new SignatureModel(
        element.getSimpleName().toString(),
        visibility(element),
        copied(element, returnType),
        lint.ofMethod(type, method),
        typeVariables(method.type()),
        typeNames.of(returnType),
        parameters(element, method.type()),
        element.isVarArgs(),
        typeNames.of(method.thrown()),
        calledOn(method));
  }

  SignatureModel constructor(ExecutableElement constructor) {
    ExecutableType signature = MoreTypes.asExecutable(constructor.asType());
    return new SignatureModel(
        "",
        visibility(constructor),
        copied(constructor, signature.getReturnType()),
        lint.ofConstructor(constructor),
        typeVariables(signature),
        TypeName.VOID,
        parameters(constructor, signature),
        constructor.isVarArgs(),
        typeNames.of(signature.getThrownTypes()),
        Optional.empty());
  }

  private Optional<TypeName> calledOn(CandidateMethod method) {
    return candidate.form().isSubclass()
        ? Optional.empty()
        : new LooseOverrides(compiler, type).calledOn(method).map(typeNames::of);
  }

  private List<TypeVariableName> typeVariables(ExecutableType signature) {
    return signature.getTypeVariables().stream().map(typeNames::declaration).toList();
  }

  private List<ParameterSpec> parameters(ExecutableElement element, ExecutableType signature) {
    boolean own = candidate.owns(element);
    List<ParameterSpec> parameters = new ArrayList<>();
    for (int i = 0; i < element.getParameters().size(); i++) {
      VariableElement parameter = element.getParameters().get(i);
      TypeMirror parameterType = signature.getParameterTypes().get(i);
      String name = own ? parameterName(parameter, element) : "arg" + i;
      parameters.add(
          ParameterSpec.builder(typeNames.of(parameterType), name)
              .addAnnotations(copied(parameter, parameterType))
              .build());
    }
    return parameters;
  }

  /** A parameter called like what the body or an annotation names would hide it. */
  private String parameterName(VariableElement parameter, ExecutableElement element) {
    String name = parameter.getSimpleName().toString();
    if (!names.hidesNames(name)) {
      return name;
    }
    String free = name + "_";
    while (hasParameter(element, free)) {
      free += "_";
    }
    return free;
  }

  private static boolean hasParameter(ExecutableElement element, String name) {
    return element.getParameters().stream()
        .anyMatch(parameter -> parameter.getSimpleName().contentEquals(name));
  }

  private List<AnnotationSpec> copied(
      javax.lang.model.element.Element element, TypeMirror annotatedType) {
    return candidate.form().isSubclass()
        ? annotations.onOverride(element, annotatedType)
        : annotations.onDecorator(element, annotatedType);
  }

  private static Optional<Modifier> visibility(ExecutableElement element) {
    return element.getModifiers().stream()
        .filter(m -> m == Modifier.PUBLIC || m == Modifier.PROTECTED)
        .findFirst();
  }
}
