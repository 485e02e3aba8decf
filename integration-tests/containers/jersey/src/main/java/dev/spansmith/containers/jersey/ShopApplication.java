package dev.spansmith.containers.jersey;

import org.glassfish.jersey.server.ResourceConfig;

/** What is served. */
public final class ShopApplication extends ResourceConfig {

  public ShopApplication() {
    register(new ShopBinder());
    register(OrderResourceTraced.class);
  }
}
