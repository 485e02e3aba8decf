/** Lacks {@code requires dev.spansmith.runtime}. */
module app {
  requires static dev.spansmith.annotations;
}
