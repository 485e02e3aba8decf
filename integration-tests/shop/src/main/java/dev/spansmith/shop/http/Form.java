package dev.spansmith.shop.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What the services tell each other: named texts, as {@code application/x-www-form-urlencoded}. */
public final class Form {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  public static Form parse(String encoded) {
    Form form = new Form();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.with(
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return form;
  }

  /** Adds to what the field has already. */
  public Form with(String field, String value) {
    fields.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
    return this;
  }

  public Form withAll(String field, List<String> values) {
    values.forEach(value -> with(field, value));
    return this;
  }

  public List<String> all(String field) {
    return List.copyOf(fields.getOrDefault(field, List.of()));
  }

  /** The field's only or first value. */
  public String text(String field) {
    return all(field).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no " + field + " in " + this));
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** As it goes over the wire. */
  @Override
  public String toString() {
    StringJoiner pairs = new StringJoiner("&");
    fields.forEach(
        (field, values) ->
            values.forEach(
                value ->
                    pairs.add(
                        URLEncoder.encode(field, UTF_8) + "=" + URLEncoder.encode(value, UTF_8))));
    return pairs.toString();
  }
}
