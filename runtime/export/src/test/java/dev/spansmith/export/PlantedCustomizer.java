package dev.spansmith.export;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import java.util.function.Consumer;

/** What an application may have on its class path; does nothing unless a test plants something. */
public final class PlantedCustomizer implements AutoConfigurationCustomizerProvider {

  static volatile Consumer<AutoConfigurationCustomizer> planted = customizer -> {};

  /** For the service loader. */
  public PlantedCustomizer() {}

  @Override
  public void customize(AutoConfigurationCustomizer customizer) {
    planted.accept(customizer);
  }
}
