package dev.spansmith.behaviour;

import java.util.ArrayList;
import java.util.List;

/** What happened, in order. */
public final class Journal {

  private final List<String> entries = new ArrayList<>();

  public void note(String entry) {
    entries.add(entry);
  }

  public List<String> entries() {
    return List.copyOf(entries);
  }
}
