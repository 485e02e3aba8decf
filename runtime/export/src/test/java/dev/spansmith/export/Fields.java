package dev.spansmith.export;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A carrier that keeps every field, also of the same name, and the order. */
record Fields(List<Map.Entry<String, String>> all) {

  /** Names and values in turn. */
  static Fields of(String... namesAndValues) {
    Fields fields = new Fields(new ArrayList<>());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  static Fields injected(TextMapPropagator propagator, Context context) {
    Fields fields = of();
    propagator.inject(context, fields, Fields::add);
    return fields;
  }

  Context extracted(TextMapPropagator propagator) {
    return propagator.extract(Context.root(), this, new Getter());
  }

  void add(String name, String value) {
    all.add(Map.entry(name, value));
  }

  List<String> values(String name) {
    return all.stream()
        .filter(field -> field.getKey().equals(name))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The value of a field that may be there once. */
  String value(String name) {
    List<String> values = values(name);
    if (values.size() > 1) {
      throw new AssertionError(values.size() + " fields: " + values);
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /** Reads them all. */
  static final class Getter implements TextMapGetter<Fields> {

    @Override
    public Iterable<String> keys(Fields fields) {
      return fields.all.stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public String get(Fields fields, String name) {
      List<String> values = fields.values(name);
      return values.isEmpty() ? null : values.get(0);
    }

    @Override
    public Iterator<String> getAll(Fields fields, String name) {
      return fields.values(name).iterator();
    }
  }
}
