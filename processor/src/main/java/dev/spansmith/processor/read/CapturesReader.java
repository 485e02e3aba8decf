package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import dev.spansmith.processor.model.CapturesModel;
import dev.spansmith.processor.model.FailureModel;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns what a checked method captures into the model. */
final class CapturesReader {

  private final Captures captures;
  private final MaskedCaptures masked;
  private final AgentCaptures agentCaptures;
  private final TypeNames typeNames;
  private final Lint lint;
  private final CandidateMethod method;
  private final SignatureModel signature;

  CapturesReader(
      Compiler compiler,
      TypeNames typeNames,
      Lint lint,
      CandidateMethod method,
      SignatureModel signature) {
    this.captures = new Captures(compiler);
    this.masked = new MaskedCaptures(captures);
    this.agentCaptures = new AgentCaptures(compiler);
    this.typeNames = typeNames;
    this.lint = lint;
    this.method = method;
    this.signature = signature;
  }

  CapturesModel read() {
    List<AttributeModel> parameters = new ArrayList<>();
    List<AttributeModel> results = new ArrayList<>();
    for (CandidateMethod.Attribute attribute : method.attributes()) {
      attribute
          .key()
          .flatMap(key -> value(attribute).map(value -> new AttributeModel(key, value)))
          .ifPresent(attribute.isResult() ? results::add : parameters::add);
    }
    return new CapturesModel(
        parameters,
        results,
        resultType(),
        method.failure().map(this::failure),
        typeVariables(),
        lint.ofParameters(method),
        lint.ofResult(method));
  }

  private Optional<ValueModel> value(CandidateMethod.Attribute attribute) {
    return capture(attribute)
        .map(
            capture ->
                attribute.isResult()
                    ? ofResult(attribute.path(), capture)
                    : value(
                        signature.parameters().get(attribute.index()).name(),
                        parameterType(attribute),
                        attribute.path(),
                        capture));
  }

  private Optional<Capture> capture(CandidateMethod.Attribute attribute) {
    TypeMirror type = attribute.path().type();
    if (method.family() == Family.OPENTELEMETRY) {
      return agentCaptures.of(type);
    }
    Capture capture = ((Captures.Decision.Taken) masked.of(attribute)).capture();
    return Optional.of(
        isSeenAsObject(attribute)
            ? new Capture(Conversion.RUN_TIME, false, capture.masking())
            : capture);
  }

  private TypeName parameterType(CandidateMethod.Attribute attribute) {
    return isSeenAsObject(attribute) ? ClassName.OBJECT : typeNames.of(attribute.type());
  }

  /**
   * Only the method itself can name its type variables, unless the private one beside it has them
   * too, which only a path makes necessary.
   */
  private boolean isSeenAsObject(CandidateMethod.Attribute attribute) {
    return !attribute.isResult()
        && mentionsMethodVariable(attribute.type())
        && method.attributes().stream()
            .filter(other -> other.index() == attribute.index())
            .allMatch(other -> other.path().steps().isEmpty());
  }

  private List<TypeVariableName> typeVariables() {
    boolean needed =
        (method.looksAtResult() && mentionsMethodVariable(method.result()))
            || method.attributes().stream()
                .anyMatch(
                    attribute ->
                        mentionsMethodVariable(attribute.type()) && !isSeenAsObject(attribute));
    return needed ? signature.typeVariables() : List.of();
  }

  private FailureModel failure(CandidateMethod.Failure failure) {
    return new FailureModel(
        ofResult(failure.condition(), new Capture(Conversion.BOOLEAN, false)),
        failure.mirror().failing(),
        failure
            .errorType()
            .map(path -> ofResult(path, captures.ofErrorType(path.type()).orElseThrow())));
  }

  private TypeName resultType() {
    return typeNames.of(method.result()).withoutAnnotations();
  }

  private ValueModel ofResult(ValuePath path, Capture capture) {
    return value(ValueModel.RESULT, resultType(), path, capture);
  }

  private ValueModel value(String variable, TypeName type, ValuePath path, Capture capture) {
    return new ValueModel(
        variable,
        type,
        path.steps().stream()
            .map(step -> new ValueModel.Step(step.segment(), step.access(), step.opens()))
            .toList(),
        path.type().getKind().isPrimitive(),
        capture,
        lint.ofPath(path));
  }

  private static boolean mentionsMethodVariable(TypeMirror type) {
    return TypeParts.of(type).stream()
        .filter(part -> part.getKind() == TypeKind.TYPEVAR)
        .map(part -> (TypeParameterElement) MoreTypes.asTypeVariable(part).asElement())
        .anyMatch(variable -> variable.getGenericElement().getKind() == ElementKind.METHOD);
  }
}
