package dev.spansmith.beans;

/** Implemented twice. */
public interface Courier {

  String vehicle();
}
