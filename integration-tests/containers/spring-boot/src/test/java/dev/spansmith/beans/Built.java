package dev.spansmith.beans;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often something happened. */
public final class Built {

  private static final Map<String, AtomicInteger> COUNTS = new ConcurrentHashMap<>();

  private Built() {}

  public static void count(String what) {
    COUNTS.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
  }

  public static int times(String what) {
    return COUNTS.containsKey(what) ? COUNTS.get(what).get() : 0;
  }

  public static void reset() {
    COUNTS.clear();
  }
}
