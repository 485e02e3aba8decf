package dev.spansmith.processor.model;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is captured of one method's calls.
 *
 * @param attributes of the parameters, in their order
 * @param results of the result
 * @param resultType the type of the result, or of the value that it completes with
 * @param failure when the result means failure
 * @param typeVariables the method's type variables, if the private methods beside it need them
 * @param suppressions lint keys that the method which takes the parameters needs
 * @param resultSuppressions lint keys that the method which takes the result needs
 */
public record CapturesModel(
    List<AttributeModel> attributes,
    List<AttributeModel> results,
    TypeName resultType,
    Optional<FailureModel> failure,
    List<TypeVariableName> typeVariables,
    List<String> suppressions,
    List<String> resultSuppressions) {

  /** Whether the result is looked at. */
  public boolean ofResult() {
    return !results.isEmpty() || failure.isPresent();
  }

  /** The captured parameters, each once. */
  public List<ParameterSpec> parameters() {
    Map<String, ParameterSpec> parameters = new LinkedHashMap<>();
    for (AttributeModel attribute : attributes) {
      ValueModel value = attribute.value();
      parameters.putIfAbsent(
          value.variable(), ParameterSpec.builder(value.type(), value.variable()).build());
    }
    return List.copyOf(parameters.values());
  }

  /** All attributes, the parameters' first. */
  public List<AttributeModel> all() {
    return Stream.concat(attributes.stream(), results.stream()).toList();
  }

  /** All values that are read. */
  public List<ValueModel> values() {
    return Stream.concat(
            all().stream().map(AttributeModel::value),
            failure.stream()
                .flatMap(f -> Stream.concat(Stream.of(f.condition()), f.errorType().stream())))
        .toList();
  }
}
