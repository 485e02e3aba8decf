/** Requires what the README says, and no java.compiler. */
module app {
  requires static dev.spansmith.annotations;
  requires dev.spansmith.runtime;
}
