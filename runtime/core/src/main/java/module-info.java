/**
 * What generated wrappers call at run time. Needs the OpenTelemetry API and nothing else, and works
 * with whichever SDK the application has, with the OpenTelemetry agent, or with none.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.spansmith.runtime {
  requires transitive io.opentelemetry.api;
  requires transitive io.opentelemetry.context;
  requires static com.google.common;
  requires static io.reactivex.rxjava3;
  requires static io.smallrye.mutiny;
  requires static org.reactivestreams;
  requires static reactor.core;

  // Each is named by classes that only wrappers touch which name the library themselves. Not
  // transitive, or whoever requires this module would have to have them all.
  requires static io.grpc;
  requires static jakarta.messaging;
  requires static jakarta.servlet;
  requires static java.net.http;
  requires static jdk.httpserver;
  requires static kafka.clients;
  requires static software.amazon.awssdk.services.sqs;

  exports dev.spansmith.runtime;
  exports dev.spansmith.runtime.carriers;

  uses dev.spansmith.runtime.GlobalOpenTelemetryStarter;
}
