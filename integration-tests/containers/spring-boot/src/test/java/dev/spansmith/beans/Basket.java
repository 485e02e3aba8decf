package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

/** Behind a scoped proxy: each call reaches another instance. */
@Component
@Scope(value = "prototype", proxyMode = ScopedProxyMode.TARGET_CLASS)
@Traced
public class Basket {

  public String owner() {
    return getClass().getSimpleName();
  }
}
