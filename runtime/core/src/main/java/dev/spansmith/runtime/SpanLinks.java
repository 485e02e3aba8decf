package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The links of a span that is about to start: at most {@value #MOST}, in the order in which they
 * were added. What is no valid span context adds none.
 *
 * <pre>{@code
 * Tracer linking = SpanLinks.none().addCaller().on(this.tracer);
 * Span span = Spans.start(linking, NIGHTLY_REPORT, Spans.noParent());
 * }</pre>
 *
 * <p>Used by one thread. No method throws.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/overview/#links-between-spans">
 *     OpenTelemetry: links between spans</a>
 */
public final class SpanLinks {

  /** How many links a span starts with; as many as an SDK keeps unless told otherwise. */
  public static final int MOST = 128;

  private static final int MOST_ELEMENTS = 1024;

  private final List<SpanContext> contexts = new ArrayList<>(1);

  private SpanLinks() {}

  /**
   * No links yet.
   *
   * @return links to add to
   */
  public static SpanLinks none() {
    return new SpanLinks();
  }

  /**
   * Links to the spans that carriers have brought and that are not the parent.
   *
   * @param carried the call's context, not null
   * @return links to add to
   */
  public static SpanLinks of(CallContext carried) {
    SpanLinks links = new SpanLinks();
    carried.remotes().forEach(links::add);
    return links;
  }

  /**
   * Adds a link to the current span, if there is one.
   *
   * @return these links
   */
  public SpanLinks addCaller() {
    try {
      return add(Span.current().getSpanContext());
    } catch (Throwable problem) {
      Problems.report("the current span could not be linked", problem);
      return this;
    }
  }

  /**
   * Adds a link.
   *
   * @param context what to link to; null adds nothing
   * @return these links
   */
  public SpanLinks add(@Nullable SpanContext context) {
    if (context != null && context.isValid() && contexts.size() < MOST) {
      contexts.add(context);
    }
    return this;
  }

  /**
   * Adds a link for each span context.
   *
   * @param several what to link to; null, or null in it, adds nothing
   * @return these links
   */
  public SpanLinks addAll(@Nullable Collection<? extends SpanContext> several) {
    return addEach(several, this::add);
  }

  /**
   * Adds a link for each span context.
   *
   * @param several what to link to; null, or null in it, adds nothing
   * @return these links
   */
  public SpanLinks addAll(@Nullable SpanContext[] several) {
    return several == null ? this : addEach(Arrays.asList(several), this::add);
  }

  /**
   * Adds a link to the span that a carrier names.
   *
   * @param propagators the wrapper's propagators; null stands for none
   * @param carrier what has come in; null adds nothing
   * @param getter how to read it, not null
   * @param <C> the carrier's type
   * @return these links
   */
  public <C> SpanLinks add(
      @Nullable ContextPropagators propagators, @Nullable C carrier, TextMapGetter<C> getter) {
    try {
      Context extracted = Propagation.extract(Context.root(), propagators, carrier, getter);
      return add(Span.fromContext(extracted).getSpanContext());
    } catch (Throwable problem) {
      Problems.report("a carrier could not be linked", problem);
      return this;
    }
  }

  /**
   * Adds a link for each carrier that names a span.
   *
   * @param propagators the wrapper's propagators; null stands for none
   * @param carriers what has come in; null, or null in it, adds nothing
   * @param getter how to read one, not null
   * @param <C> the carriers' type
   * @return these links
   */
  public <C> SpanLinks addAll(
      @Nullable ContextPropagators propagators,
      @Nullable Iterable<? extends C> carriers,
      TextMapGetter<C> getter) {
    return addEach(carriers, carrier -> add(propagators, carrier, getter));
  }

  /**
   * Adds a link for each carrier that names a span.
   *
   * @param propagators the wrapper's propagators; null stands for none
   * @param carriers what has come in; null, or null in it, adds nothing
   * @param getter how to read one, not null
   * @param <C> the carriers' type
   * @return these links
   */
  public <C> SpanLinks addAll(
      @Nullable ContextPropagators propagators, @Nullable C[] carriers, TextMapGetter<C> getter) {
    return carriers == null ? this : addAll(propagators, Arrays.asList(carriers), getter);
  }

  private <E> SpanLinks addEach(@Nullable Iterable<E> elements, Consumer<E> adding) {
    if (elements == null) {
      return this;
    }
    try {
      int left = MOST_ELEMENTS;
      for (E element : elements) {
        if (left-- == 0 || contexts.size() == MOST) {
          break;
        }
        adding.accept(element);
      }
    } catch (Throwable problem) {
      Problems.report("what a span links to could not be read", problem);
    }
    return this;
  }

  /**
   * A tracer whose spans start with these links, so that samplers see them.
   *
   * @param tracer the tracer that starts the spans, not null
   * @return the same tracer if there is nothing to link to
   */
  public Tracer on(Tracer tracer) {
    return contexts.isEmpty() ? tracer : new LinkingTracer(tracer, contexts);
  }
}
