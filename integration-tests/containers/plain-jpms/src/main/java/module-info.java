/** A shop that is wired by hand. */
@SuppressWarnings("requires-automatic")
module dev.spansmith.containers.plain {
  requires dev.spansmith.containers.common;
  requires dev.spansmith.runtime;
  requires static dev.spansmith.annotations;
  requires io.opentelemetry.sdk.testing;
}
