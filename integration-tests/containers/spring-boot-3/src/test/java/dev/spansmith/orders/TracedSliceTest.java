package dev.spansmith.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.spring.TracedAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;

/** A slice that asks for it has the wrapper, which is off for want of an OpenTelemetry. */
@WebMvcTest(OrderController.class)
@ImportAutoConfiguration(TracedAutoConfiguration.class)
class TracedSliceTest extends Slice {

  @Test
  void controllerIsTheWrapper() {
    assertThat(controller).isExactlyInstanceOf(OrderControllerTraced.class);
  }
}
