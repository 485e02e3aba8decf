package dev.spansmith.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;

/** A slice leaves our auto-configuration out, like any other that it does not name. */
@WebMvcTest(OrderController.class)
class SliceTest extends Slice {

  @Test
  void controllerIsThePlainOne() {
    assertThat(controller).isExactlyInstanceOf(OrderController.class);
  }
}
