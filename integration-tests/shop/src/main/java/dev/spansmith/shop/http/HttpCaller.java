package dev.spansmith.shop.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.javahttpclient.JavaHttpClientTelemetry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts forms to one service. Each post is a CLIENT span, and the service continues its trace. */
public final class HttpCaller {

  static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

  private final HttpClient client;
  private final URI service;

  public HttpCaller(OpenTelemetry openTelemetry, URI service) {
    HttpClient plain = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    this.client = JavaHttpClientTelemetry.create(openTelemetry).newHttpClient(plain);
    this.service = service;
  }

  public Answer post(String path, Form form) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(path))
            .header("Content-Type", CONTENT_TYPE)
            .timeout(Duration.ofSeconds(10))
            .POST(BodyPublishers.ofString(form.toString()))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
      return new Answer(response.statusCode(), Form.parse(response.body()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while calling " + request.uri());
    }
  }
}
