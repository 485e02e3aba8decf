// options: -Aspansmith.stereotypes=good.Stereotypes.ServiceSpan,good.Stereotypes.Outgoing
package good;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Annotations of one's own that stand for @Traced. */
public class Stereotypes {

  @Inherited
  @Retention(RetentionPolicy.RUNTIME)
  @Traced(attributes = @Attribute(key = "layer", value = "service"))
  public @interface ServiceSpan {
    String value() default "";

    /** Means nothing to Spansmith. */
    String owner() default "shop";
  }

  @Traced(
      value = "out",
      kind = SpanKind.INTERNAL,
      attributes = @Attribute(key = "layer", value = "edge"),
      expected = IllegalStateException.class)
  @interface Outgoing {
    String value() default "";

    SpanKind kind() default SpanKind.CLIENT;

    Attribute[] attributes() default {};

    Class<? extends Throwable>[] expected() default {};
  }

  @ServiceSpan(owner = "orders")
  public static class Orders {
    public void place(@SpanAttribute String id) {}

    @Outgoing
    public void charge() {}

    @Outgoing(
        value = "ship it",
        kind = SpanKind.PRODUCER,
        attributes = @Attribute(key = "peer.service", value = "post"),
        expected = IllegalArgumentException.class)
    public void ship() {}

    @NotTraced
    public void plain() {}
  }

  /** Compilers count it as annotated, although it carries nothing itself: no wrapper. */
  public static class ExpressOrders extends Orders {}

  @ServiceSpan("named")
  void one() {}
}
