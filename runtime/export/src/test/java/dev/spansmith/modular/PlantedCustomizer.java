package dev.spansmith.modular;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import java.util.function.Consumer;

/**
 * What an application may have on its class path; does nothing unless a test plants something. Not
 * in the package of the tests, which belongs to a module where they start one.
 */
public final class PlantedCustomizer implements AutoConfigurationCustomizerProvider {

  private static volatile Consumer<AutoConfigurationCustomizer> planted = customizer -> {};

  /** For the service loader. */
  public PlantedCustomizer() {}

  /** From now on, for every SDK that is configured. */
  public static void plant(Consumer<AutoConfigurationCustomizer> customizing) {
    planted = customizing;
  }

  @Override
  public void customize(AutoConfigurationCustomizer customizer) {
    planted.accept(customizer);
  }
}
