package dev.spansmith.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a port of its own, beside a stock service that always has seven. */
final class RunningShop implements AutoCloseable {

  private final HttpServer stock = stock();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Recorder recorder = new Recorder();
  private final ConfigurableApplicationContext context;

  RunningShop() {
    SpringApplication application = new SpringApplication(ShopApplication.class);
    application.setMainApplicationClass(ShopApplication.class);
    // What Spring Boot's own auto-configuration or a starter contributes otherwise.
    application.addInitializers(
        starting ->
            starting.getBeanFactory().registerSingleton("openTelemetry", recorder.openTelemetry()));
    context =
        application.run(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--spring.datasource.generate-unique-name=true",
            "--stock.url=http://127.0.0.1:" + stock.getAddress().getPort());
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  Recorder recorder() {
    return recorder;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  @Override
  public void close() {
    context.close();
    stock.stop(0);
  }

  private HttpRequest.Builder request(String path) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static HttpServer stock() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/stock/",
          exchange -> {
            byte[] answer = "7".getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
