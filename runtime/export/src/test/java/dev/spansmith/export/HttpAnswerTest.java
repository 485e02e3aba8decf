package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OTLP's clauses about HTTP responses, one by one. */
class HttpAnswerTest {

  private static final byte[] NOTHING = new byte[0];

  @ParameterizedTest
  @CsvSource({
    "200, OK",
    "202, OK",
    "204, OK",
    "301, REJECTED",
    "302, REJECTED",
    "307, REJECTED",
    "308, REJECTED",
    "400, REJECTED",
    "401, REJECTED",
    "403, REJECTED",
    "404, REJECTED",
    "405, REJECTED",
    "408, REJECTED",
    "413, TOO_LARGE",
    "415, REJECTED",
    "422, REJECTED",
    "429, RETRY",
    "500, REJECTED",
    "501, REJECTED",
    "502, RETRY",
    "503, RETRY",
    "504, RETRY",
    "505, REJECTED",
  })
  void statusDecides(int status, Outcome.Kind expected) {
    assertThat(judge(status, Map.of(), NOTHING).kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "7, 7", "' 7 ', 7", "300, 300", "301, 300", "3600, 300", "99999999999999999999, 300",
    "-1, 0", "+7, 0", "1.5, 0", "soon, 0", "'', 0", "\u0667, 0", "'Tue, 99 Foo 2026', 0",
    "'Wed, 01 Jan 2020 00:00:00 GMT', 0", "'Fri, 31 Dec 9999 23:59:59 GMT', 300",
  })
  void retryAfterIsHonouredAndCapped(String header, long expectedSeconds) {
    for (int status : new int[] {429, 502, 503, 504}) {
      Outcome outcome = judge(status, Map.of("Retry-After", header), NOTHING);

      assertThat(outcome.kind()).isEqualTo(Outcome.Kind.RETRY);
      assertThat(outcome.after()).isEqualTo(Duration.ofSeconds(expectedSeconds));
    }
  }

  @Test
  void retryAfterMayBeADate() {
    Instant now = Instant.parse("2026-11-25T10:00:00Z");
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(42).atOffset(ZoneOffset.UTC));

    assertThat(RetryAfter.parse(date, now)).isEqualTo(Duration.ofSeconds(42));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 500})
  void retryAfterMakesNoRefusalRetryable(int status) {
    assertThat(judge(status, Map.of("Retry-After", "1"), NOTHING).kind())
        .isNotEqualTo(Outcome.Kind.RETRY);
  }

  @ParameterizedTest
  @CsvSource({"3, too old, PARTIAL", "0, '', OK", "0, a warning, PARTIAL", "-2, odd, PARTIAL"})
  void partialSuccessIsRead(long rejected, String message, Outcome.Kind expected) {
    Outcome outcome = judge(200, protobuf(), partial(rejected, message));

    assertThat(outcome.kind()).isEqualTo(expected);
    assertThat(outcome.rejected()).isEqualTo(Math.max(0, rejected));
    assertThat(outcome.message()).isEqualTo(message);
  }

  @Test
  void messageIsOneShortLine() {
    Outcome outcome = judge(200, protobuf(), partial(1, "a\r\nb\u0000" + "x".repeat(5000)));

    assertThat(outcome.message()).startsWith("a b x").hasSizeLessThan(250);
  }

  @Test
  void bodyInAnotherFormatSaysNothing() {
    byte[] json = "{\"partialSuccess\":{\"rejectedSpans\":\"1\"}}".getBytes(StandardCharsets.UTF_8);

    assertThat(judge(200, Map.of("Content-Type", "application/json"), json).kind())
        .isEqualTo(Outcome.Kind.OK);
  }

  @Test
  void webPageIsNoReceiver() {
    byte[] page = "<html>Please log in".getBytes(StandardCharsets.UTF_8);

    assertThat(judge(200, Map.of("Content-Type", "text/HTML; charset=utf-8"), page).kind())
        .isEqualTo(Outcome.Kind.RETRY);
  }

  @Test
  void junkNeverThrows() {
    Random random = new Random(17);
    byte[] valid = partial(7, "seven");
    for (int i = 0; i < 20_000; i++) {
      byte[] body = i % 2 == 0 ? new byte[random.nextInt(40)] : valid.clone();
      if (i % 2 == 0) {
        random.nextBytes(body);
      } else {
        body[random.nextInt(body.length)] = (byte) random.nextInt();
      }

      assertThat(judge(200, protobuf(), body).kind()).isIn(Outcome.Kind.OK, Outcome.Kind.PARTIAL);
    }
  }

  private static Map<String, String> protobuf() {
    return Map.of("Content-Type", "application/x-protobuf");
  }

  private static byte[] partial(long rejected, String message) {
    return Answer.partial(rejected, message).body().toByteArray();
  }

  private static Outcome judge(int status, Map<String, String> headers, byte[] body) {
    Map<String, List<String>> lists = new HashMap<>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    return HttpAnswer.judge(status, HttpHeaders.of(lists, (name, value) -> true), body);
  }
}
