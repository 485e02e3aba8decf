/**
 * What generated wrappers call at run time. Needs the OpenTelemetry API and nothing else, and works
 * with whichever SDK the application has, with the OpenTelemetry agent, or with none.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.spansmith.runtime {
  requires transitive io.opentelemetry.api;
  requires transitive io.opentelemetry.context;

  exports dev.spansmith.runtime;

  uses dev.spansmith.runtime.GlobalOpenTelemetryStarter;
}
