package dev.spansmith.apifloor;

/** How good the goods are. */
public enum Grade {
  FIRST,
  SECOND
}
