package dev.spansmith.containers;

import java.util.ArrayList;
import java.util.List;

/** Who did what, in order: how a test sees what containers call, and how often. */
public class AuditLog {

  private final List<String> entries = new ArrayList<>();

  public synchronized void add(String entry) {
    entries.add(entry);
  }

  public synchronized List<String> entries() {
    return List.copyOf(entries);
  }
}
