package dev.spansmith.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.command.ActiveMQTextMessage;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Carriers that are null, cannot be written, or throw: the call goes on as if there were none. */
final class BrokenCarriersTest {

  enum State {
    ON,
    OFF
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void nullIsPassedOver(State state) {
    check(
        state,
        (sender, receiver) -> {
          sender.map(null);
          sender.kafka(null);
          receiver.map(null);
          receiver.kafka(null);
          receiver.servlet(null);
        });
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void whatCannotBeWrittenStaysAsItIs(State state) {
    check(
        state,
        (sender, receiver) -> {
          Map<String, String> fixed = Map.of("a", "b");
          sender.map(fixed);
          assertThat(fixed).containsOnlyKeys("a");

          RecordHeaders sent = new RecordHeaders();
          sent.setReadOnly();
          sender.kafkaHeaders(sent);
          assertThat(sent).isEmpty();

          ActiveMQTextMessage received = new ActiveMQTextMessage();
          received.setReadOnlyProperties(true);
          sender.jms(received);
        });
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void whatThrowsIsLeftAlone(State state) {
    check(
        state,
        (sender, receiver) -> {
          sender.map(new Throwing());
          receiver.map(new Throwing());
        });
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void anSqsMessageIsNeverOverfilled(State state) {
    check(
        state,
        (sender, receiver) -> {
          Map<String, MessageAttributeValue> attributes = new HashMap<>();
          for (int i = 0; i < 10; i++) {
            attributes.put("own" + i, MessageAttributeValue.builder().stringValue("v").build());
          }
          sender.sqs(attributes);
          assertThat(attributes).hasSize(10).doesNotContainKey("traceparent");
        });
  }

  private static void check(State state, Calls calls) {
    try (Sdk sdk = new Sdk()) {
      OpenTelemetry openTelemetry = state == State.ON ? sdk.openTelemetry() : Sdk.off();
      calls.run(new SenderTraced(openTelemetry), new ReceiverTraced(openTelemetry));
      assertThat(sdk.spans().isEmpty()).isEqualTo(state == State.OFF);
      assertThat(Context.current()).isSameAs(Context.root());
    }
  }

  private interface Calls {
    void run(Sender sender, Receiver receiver);
  }

  private static final class Throwing extends AbstractMap<String, String> {
    @Override
    public Set<Entry<String, String>> entrySet() {
      throw new IllegalStateException("entrySet");
    }

    @Override
    public String put(String key, String value) {
      throw new AssertionError("put");
    }
  }
}
