package dev.spansmith.processor.read;

import com.palantir.javapoet.ClassName;
import dev.spansmith.processor.model.ContextModel;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.read.Captures.Decision;
import dev.spansmith.processor.read.Carriers.Use;
import java.util.List;

/** Turns what parameters say about a call's context into the model. */
final class ContextReader {

  private final TypeNames typeNames;
  private final BaggageTexts texts;
  private final Carriers carriers;
  private final LinkTypes linkTypes;

  ContextReader(Compiler compiler, TypeNames typeNames) {
    this.typeNames = typeNames;
    this.texts = new BaggageTexts(compiler);
    this.carriers = new Carriers(compiler);
    this.linkTypes = new LinkTypes(compiler);
  }

  /** Of a method whose span has this kind. */
  ContextModel read(CandidateMethod method, SignatureModel signature, String kind) {
    return new ContextModel(
        baggage(method, signature),
        carriers(method, signature, kind, Use.EXTRACT),
        carriers(method, signature, kind, Use.INJECT),
        links(method, signature));
  }

  private List<ContextModel.Entry> baggage(CandidateMethod method, SignatureModel signature) {
    return ContextParameter.of(method, Names.BAGGAGE_ENTRY).stream()
        .map(
            parameter ->
                new ContextModel.Entry(
                    parameter.value(),
                    name(parameter, signature),
                    typeNames.of(parameter.type()),
                    ((Decision.Taken) texts.of(parameter.type())).capture()))
        .toList();
  }

  private List<ContextModel.Carrier> carriers(
      CandidateMethod method, SignatureModel signature, String kind, Use use) {
    return ContextParameter.of(method, Names.PROPAGATED).stream()
        .filter(parameter -> Carriers.use(parameter, kind).orElseThrow() == use)
        .map(
            parameter ->
                new ContextModel.Carrier(
                    name(parameter, signature),
                    adapter(carriers.adapter(parameter.type(), use).orElseThrow())))
        .toList();
  }

  private List<ContextModel.Link> links(CandidateMethod method, SignatureModel signature) {
    return ContextParameter.of(method, Names.SPAN_LINK).stream()
        .map(
            parameter -> {
              LinkTypes.Source source = linkTypes.of(parameter.type()).orElseThrow();
              return new ContextModel.Link(
                  name(parameter, signature),
                  source.adapter().map(ContextReader::adapter),
                  source.many());
            })
        .toList();
  }

  private static String name(ContextParameter parameter, SignatureModel signature) {
    return signature.parameters().get(parameter.index()).name();
  }

  private static ClassName adapter(String simpleName) {
    return ClassName.get(Carriers.PACKAGE, simpleName);
  }
}
