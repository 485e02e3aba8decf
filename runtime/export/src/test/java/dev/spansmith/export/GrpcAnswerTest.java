package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import io.opentelemetry.sdk.common.export.GrpcStatusCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OTLP's clauses about gRPC responses, one by one. */
class GrpcAnswerTest {

  private static final byte[] NOTHING = new byte[0];

  @ParameterizedTest
  @CsvSource({
    "0, OK, OK",
    "1, RETRY, RETRY",
    "2, REJECTED, REJECTED",
    "3, REJECTED, REJECTED",
    "4, RETRY, RETRY",
    "5, REJECTED, REJECTED",
    "6, REJECTED, REJECTED",
    "7, REJECTED, REJECTED",
    "8, REJECTED, RETRY",
    "9, REJECTED, REJECTED",
    "10, RETRY, RETRY",
    "11, RETRY, RETRY",
    "12, REJECTED, REJECTED",
    "13, REJECTED, REJECTED",
    "14, RETRY, RETRY",
    "15, RETRY, RETRY",
    "16, REJECTED, REJECTED",
  })
  void statusDecides(int status, Outcome.Kind without, Outcome.Kind withRetryInfo) {
    GrpcStatusCode code = GrpcStatusCode.fromValue(status);
    Duration after = Duration.ofSeconds(3);

    assertThat(GrpcAnswer.judge(code, "", Optional.empty(), NOTHING, 100).kind())
        .isEqualTo(without);
    Outcome told = GrpcAnswer.judge(code, "", Optional.of(after), NOTHING, 100);
    assertThat(told.kind()).isEqualTo(withRetryInfo);
    assertThat(told.after()).isEqualTo(withRetryInfo == Outcome.Kind.RETRY ? after : Duration.ZERO);
  }

  @Test
  void largeRequestThatExhaustsTheReceiverIsSplit() {
    assertThat(
            GrpcAnswer.judge(
                    GrpcStatusCode.RESOURCE_EXHAUSTED, "", Optional.empty(), NOTHING, 5_000_000)
                .kind())
        .isEqualTo(Outcome.Kind.TOO_LARGE);
  }

  @Test
  void partialSuccessIsRead() {
    byte[] response = Answer.partial(3, "too old").body().toByteArray();
    Outcome outcome = GrpcAnswer.judge(GrpcStatusCode.OK, "", Optional.empty(), response, 100);

    assertThat(outcome).isEqualTo(Outcome.partial(3, "too old"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "300, 300", "3600, 300", "-5, 0", "9223372036854775807, 300"})
  void retryInfoIsHonouredAndCapped(long seconds, long expected) {
    assertThat(RetryInfo.parse(statusWithRetryInfo(seconds)))
        .contains(Duration.ofSeconds(expected));
  }

  @Test
  void otherDetailsAreNoRetryInfo() {
    byte[] other = status(Any.newBuilder().setTypeUrl("type.googleapis.com/google.rpc.Help"));

    assertThat(RetryInfo.parse(Base64.getEncoder().encodeToString(other))).isEmpty();
  }

  @Test
  void junkNeverThrows() {
    Random random = new Random(18);
    byte[] valid = Base64.getDecoder().decode(statusWithRetryInfo(7));
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = valid.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      Optional<Duration> delay = RetryInfo.parse(Base64.getEncoder().encodeToString(bytes));

      assertThat(delay.orElse(Duration.ZERO)).isBetween(Duration.ZERO, RetryAfter.LONGEST);
    }
    assertThat(RetryInfo.parse("no base64!")).isEmpty();
  }

  static String statusWithRetryInfo(long seconds) {
    ByteString duration = field(out -> out.writeInt64(1, seconds));
    ByteString retryInfo = field(out -> out.writeBytes(1, duration));
    return Base64.getEncoder()
        .encodeToString(
            status(
                Any.newBuilder()
                    .setTypeUrl("type.googleapis.com/google.rpc.RetryInfo")
                    .setValue(retryInfo)));
  }

  private static byte[] status(Any.Builder detail) {
    return field(
            out -> {
              out.writeInt32(1, 8);
              out.writeString(2, "slow down");
              out.writeMessage(3, detail.build());
            })
        .toByteArray();
  }

  private static ByteString field(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      writing.to(out);
      out.flush();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return ByteString.copyFrom(bytes.toByteArray());
  }

  private interface Writing {
    void to(CodedOutputStream out) throws IOException;
  }
}
