/** Shows its wrappers, and sees the standard annotation for generated code. */
module app {
  requires static transitive dev.spansmith.annotations;
  requires dev.spansmith.runtime;
  requires java.compiler;

  exports app;
}
