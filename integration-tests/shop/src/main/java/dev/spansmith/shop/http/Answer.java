package dev.spansmith.shop.http;

import java.io.IOException;

/** A response: its status code and what it says. */
public record Answer(int status, Form form) {

  public static Answer ok(Form form) {
    return new Answer(200, form);
  }

  /** What it says, if all is well. */
  public Form expectOk() throws IOException {
    if (status != 200) {
      throw new IOException("The service answered " + status);
    }
    return form;
  }
}
