package dev.spansmith.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.ValueModel;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The private method that follows a path, step by step and null by null. Each path has one of its
 * own, so that an accessor that throws costs one attribute.
 */
final class PathGenerator {

  /** What expressions begin with: a local variable would hide it. */
  private static final Set<String> CALLED =
      Set.of("AttributeValues", "Masks", "String", "dev", "io", "java");

  private final TracedType type;
  private final WrapperMethod.Capturing method;
  private final ValueModel value;
  private final MemberNames names;
  private final NameAllocator locals = new NameAllocator();

  private PathGenerator(
      TracedType type, WrapperMethod.Capturing method, ValueModel value, MemberNames names) {
    this.type = type;
    this.method = method;
    this.value = value;
    this.names = names;
    locals.newName(value.variable());
    CALLED.stream().filter(name -> !name.equals(value.variable())).forEach(locals::newName);
  }

  static List<MethodSpec> readers(
      TracedType type, WrapperMethod.Capturing method, MemberNames names) {
    return method.captures().values().stream()
        .filter(value -> !value.path().isEmpty())
        .map(value -> new PathGenerator(type, method, value, names).generate())
        .toList();
  }

  private MethodSpec generate() {
    MethodSpec.Builder reader =
        Declarations.helper(type, names.reader(value))
            .addTypeVariables(method.captures().typeVariables())
            .returns(valueType())
            .addParameter(value.type(), value.variable());
    Suppressions.of(value.suppressions()).ifPresent(reader::addAnnotation);
    String problem = locals.newName("problem");
    return reader
        .beginControlFlow("try")
        .addCode(steps())
        .nextControlFlow("catch ($T $N)", Throwable.class, problem)
        .addStatement(
            "$T.unread($L, $N)",
            value.capture().isMasked() ? KnownTypes.MASKS : KnownTypes.ATTRIBUTE_VALUES,
            Literals.string(what()),
            problem)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private TypeName valueType() {
    Capture capture = value.capture();
    return AttributeCode.hasKey(capture)
        ? AttributeCode.keyType(capture).valueType()
        : ClassName.OBJECT;
  }

  private String what() {
    return Stream.concat(
            Stream.of(value.variable()), value.path().stream().map(ValueModel.Step::segment))
        .collect(Collectors.joining(".", "", " of " + method.function()));
  }

  private CodeBlock steps() {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock here = CodeBlock.of("$N", value.variable());
    List<ValueModel.Step> steps = value.path();
    String variable = value.variable();
    for (int i = 0; i < steps.size(); i++) {
      ValueModel.Step step = steps.get(i);
      boolean isFirst = i == 0;
      if (!isFirst || step.opens()) {
        variable = locals.newName(isFirst ? variable + "Value" : steps.get(i - 1).segment());
        code.addStatement("var $N = $L", variable, step.opens() ? opened(here) : here);
      }
      code.beginControlFlow("if ($N == null)", variable)
          .addStatement("return null")
          .endControlFlow();
      here = CodeBlock.of("$N.$L", variable, step.access());
    }
    return code.addStatement("return $L", last(here)).build();
  }

  private CodeBlock last(CodeBlock here) {
    boolean widens = value.capture().conversion() == Conversion.INTEGRAL;
    CodeBlock converted = AttributeCode.converted(here, value);
    return widens && !value.capture().isMasked() ? CodeBlock.of("(long) $L", converted) : converted;
  }

  private static CodeBlock opened(CodeBlock optional) {
    return CodeBlock.of("$T.orNull($L)", KnownTypes.ATTRIBUTE_VALUES, optional);
  }
}
