package dev.spansmith.containers.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.spansmith.containers.RecordedSpans;
import io.opentelemetry.api.GlobalOpenTelemetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GlobalOpenTelemetryTest {

  private final RecordedSpans spans = new RecordedSpans();

  @BeforeEach
  void setGlobal() {
    GlobalOpenTelemetry.resetForTest();
    GlobalOpenTelemetry.set(spans.openTelemetry());
  }

  @AfterEach
  void resetGlobal() {
    GlobalOpenTelemetry.resetForTest();
    spans.close();
  }

  @Test
  void wrapperNeedsNoBindingOfIt() {
    Injector injector =
        Guice.createInjector(binder -> binder.bind(Catalogue.class).to(CatalogueTraced.class));

    assertThat(injector.getInstance(Catalogue.class).title("A-17")).isEqualTo("Mug A-17");
    assertThat(spans.tree()).containsExactly("Catalogue.title");
  }
}
