package dev.spansmith.processor.emit;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.ValueModel;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of the wrapper's own constants and methods. They come from the names of methods and
 * parameters, which are identifiers already, and never from the strings in annotations.
 */
final class MemberNames {

  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<Object, String> starters = new IdentityHashMap<>();
  private final IdentityHashMap<Object, String> finishers = new IdentityHashMap<>();
  private final IdentityHashMap<Object, String> readers = new IdentityHashMap<>();

  MemberNames(TracedType type) {
    type.members().methods().forEach(name -> methods.newName(name));
    type.members().constants().forEach(constants::newName);
    // A parameter would hide a constant of the same name.
    type.methods().stream()
        .flatMap(method -> method.signature().parameters().stream())
        .map(ParameterSpec::name)
        .filter(name -> !type.members().constants().contains(name))
        .distinct()
        .forEach(constants::newName);
    for (WrapperMethod method : type.methods()) {
      if (method instanceof WrapperMethod.Capturing capturing) {
        allocate(capturing);
      }
    }
  }

  private void allocate(WrapperMethod.Capturing method) {
    String name = method.signature().name();
    String definition = constants.newName(upperSnake(name));
    names.put(method, definition);
    for (AttributeModel attribute : method.captures().all()) {
      names.put(
          attribute,
          constants.newName(
              segments(attribute.value())
                  .map(MemberNames::upperSnake)
                  .collect(Collectors.joining("_", definition + "_", ""))));
    }
    starters.put(
        method,
        methods.newName(
            (method instanceof WrapperMethod.Traced ? "start" : "describe") + capital(name)));
    if (method.captures().ofResult()) {
      finishers.put(method, methods.newName("finish" + capital(name)));
    }
    for (ValueModel value : method.captures().values()) {
      if (!value.path().isEmpty()) {
        readers.put(
            value,
            methods.newName(
                segments(value)
                    .map(MemberNames::capital)
                    .collect(Collectors.joining("", name, ""))));
      }
    }
  }

  private static Stream<String> segments(ValueModel value) {
    return Stream.concat(
        Stream.of(value.variable()), value.path().stream().map(ValueModel.Step::segment));
  }

  String definition(WrapperMethod.Traced method) {
    return names.get(method);
  }

  String key(AttributeModel attribute) {
    return names.get(attribute);
  }

  /** The private method that captures the parameters. */
  String starter(WrapperMethod.Capturing method) {
    return starters.get(method);
  }

  /** The private method that looks at the result. */
  String finisher(WrapperMethod.Capturing method) {
    return finishers.get(method);
  }

  /** The private method that follows a path. */
  String reader(ValueModel value) {
    return readers.get(value);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String upperSnake(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
