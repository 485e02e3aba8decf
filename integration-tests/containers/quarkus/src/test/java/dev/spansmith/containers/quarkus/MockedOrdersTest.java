package dev.spansmith.containers.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.containers.Receipt;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

@QuarkusTest
class MockedOrdersTest {

  @InjectMock OrderService orders;
  @Inject OrderResource resource;
  @Inject EndedSpans ended;

  @Test
  void mockReplacesWrapper() {
    ended.forget();
    Mockito.when(orders.place("A-17", 1000)).thenReturn(new Receipt("A-17", 0));

    assertThat(resource.place("A-17", 1000)).isEqualTo(new Receipt("A-17", 0).toString());
    assertThat(ended.spans())
        .extracting(span -> span.getName())
        .containsExactly("OrderResource.place");
  }
}
