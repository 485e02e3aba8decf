package dev.spansmith.delivery;

import java.time.Duration;

/** How long a fault lasts: a moment in the default build, as long as it may in the profile. */
enum Scale {
  SHORT,
  LONG;

  static Scale current() {
    return "long".equals(System.getProperty("delivery.scale")) ? LONG : SHORT;
  }

  Duration of(Duration briefly, Duration fully) {
    return this == LONG ? fully : briefly;
  }
}
