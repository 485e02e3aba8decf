package dev.spansmith.shop.payments;

import dev.spansmith.shop.http.Answer;
import dev.spansmith.shop.http.Form;
import dev.spansmith.shop.http.HttpService;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.URI;

/** Puts the payments together. */
public final class Payments implements AutoCloseable {

  private final CardTerminal terminal;
  private final HttpService http;

  public Payments(OpenTelemetry openTelemetry) throws IOException {
    terminal = new CardTerminalTraced(openTelemetry);
    http = new HttpService(openTelemetry).on("/charges", this::charge).start();
  }

  public URI uri() {
    return http.uri();
  }

  @Override
  public void close() {
    http.close();
  }

  private Answer charge(Form request) {
    try {
      String payment =
          terminal.charge(
              request.text("order"), Long.parseLong(request.text("cents")), request.text("card"));
      return Answer.ok(new Form().with("payment", payment));
    } catch (CardDeclinedException declined) {
      return Answer.ok(new Form().with("declined", declined.getMessage()));
    }
  }
}
