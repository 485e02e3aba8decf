package dev.spansmith.export;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Keeps what a sampler throws from the application. A span whose sampler failed, or gave no answer,
 * follows its parent; without one it is recorded, since a broken sampler is no reason to be blind.
 */
final class GuardedSampler implements Sampler {

  private static final Sampler WITHOUT = Sampler.parentBased(Sampler.alwaysOn());

  private final Sampler delegate;
  private final ProblemLog problems =
      new ProblemLog("The sampler failed; the span follows its parent");

  GuardedSampler(Sampler delegate) {
    this.delegate = delegate;
  }

  @Override
  public SamplingResult shouldSample(
      Context parentContext,
      String traceId,
      String name,
      SpanKind spanKind,
      Attributes attributes,
      List<LinkData> parentLinks) {
    try {
      SamplingResult result =
          delegate.shouldSample(parentContext, traceId, name, spanKind, attributes, parentLinks);
      if (result != null) {
        return result;
      }
      problems.log(new NullPointerException("no result"));
    } catch (Throwable problem) {
      problems.log(problem);
    }
    return WITHOUT.shouldSample(parentContext, traceId, name, spanKind, attributes, parentLinks);
  }

  @Override
  public String getDescription() {
    return delegate.getDescription();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
