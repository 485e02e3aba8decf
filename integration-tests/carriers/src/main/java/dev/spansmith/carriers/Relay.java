package dev.spansmith.carriers;

import com.sun.net.httpserver.HttpExchange;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A service whose only propagation are two annotations: it calls on as often as the query says. */
public class Relay {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI downstream;

  public Relay(URI downstream) {
    this.downstream = downstream;
  }

  @Traced(kind = SpanKind.SERVER)
  public void relay(@Propagated HttpExchange exchange) throws IOException, InterruptedException {
    int calls = Integer.parseInt(exchange.getRequestURI().getQuery());
    for (int i = 0; i < calls; i++) {
      call(HttpRequest.newBuilder(downstream));
    }
    exchange.sendResponseHeaders(204, -1);
  }

  @Traced(kind = SpanKind.CLIENT)
  protected void call(@Propagated HttpRequest.Builder request)
      throws IOException, InterruptedException {
    client.send(request.build(), HttpResponse.BodyHandlers.discarding());
  }
}
