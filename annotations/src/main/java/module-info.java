/**
 * The annotations that user code compiles against. They are read by the compiler only: no class of
 * this module is needed at run time.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.spansmith.annotations {
  requires transitive io.opentelemetry.api;

  exports dev.spansmith.annotations;
}
