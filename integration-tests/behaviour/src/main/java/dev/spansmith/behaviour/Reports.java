package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;

/** Work that belongs to its caller in one way or another; each call tells what its body sees. */
@Traced(parent = Traced.Parent.ROOT)
public class Reports {

  static final ContextKey<String> TENANT = ContextKey.named("tenant");

  /** What a body finds in its context besides a span. */
  public record Surroundings(String tenant, String baggage) {

    static Surroundings here() {
      return new Surroundings(
          Context.current().get(TENANT), Baggage.current().getEntryValue("customer.id"));
    }
  }

  public Surroundings alone() {
    return Surroundings.here();
  }

  @Traced(parent = Traced.Parent.ROOT_LINKED)
  public Surroundings linked(@SpanAttribute String report) {
    return Surroundings.here();
  }

  @Traced(parent = Traced.Parent.ROOT_LINKED)
  public void fail(RuntimeException failure) {
    throw failure;
  }

  @Traced(parent = Traced.Parent.ONLY_IF_ACTIVE)
  public Surroundings onlyInside() {
    return Surroundings.here();
  }

  @Traced(parent = Traced.Parent.CURRENT)
  public Surroundings inside() {
    return Surroundings.here();
  }
}
