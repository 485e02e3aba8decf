package dev.spansmith.processor.model;

/** Which span a span belongs to. The names are those that annotations state. */
public enum ParentModel {
  CURRENT,
  ONLY_IF_ACTIVE,
  ROOT,
  ROOT_LINKED;

  /** Whether the span starts a trace whatever the caller's span is. */
  public boolean isRoot() {
    return this == ROOT || this == ROOT_LINKED;
  }
}
