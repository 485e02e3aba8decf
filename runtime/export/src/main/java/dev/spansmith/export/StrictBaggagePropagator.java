package dev.spansmith.export;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * W3C Baggage. Decides that a request without readable baggage leaves the context's own in place.
 *
 * @see <a href="https://www.w3.org/TR/baggage/">W3C Baggage</a>
 */
final class StrictBaggagePropagator implements TextMapPropagator {

  static final TextMapPropagator INSTANCE = new StrictBaggagePropagator();

  private static final String BAGGAGE = "baggage";
  private static final List<String> FIELDS = List.of(BAGGAGE);

  private StrictBaggagePropagator() {}

  @Override
  public Collection<String> fields() {
    return FIELDS;
  }

  @Override
  public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {
    if (context == null || setter == null) {
      return;
    }
    Baggage baggage = Baggage.fromContext(context);
    if (baggage.isEmpty()) {
      return;
    }
    String header = BaggageWriter.write(baggage);
    if (!header.isEmpty()) {
      setter.set(carrier, BAGGAGE, header);
    }
  }

  @Override
  public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
    if (context == null) {
      return Context.root();
    }
    if (getter == null) {
      return context;
    }
    Iterator<String> fields = getter.getAll(carrier, BAGGAGE);
    Baggage baggage = fields == null ? Baggage.empty() : BaggageParser.parse(fields);
    return baggage.isEmpty() ? context : context.with(baggage);
  }

  @Override
  public String toString() {
    return "StrictBaggagePropagator";
  }
}
