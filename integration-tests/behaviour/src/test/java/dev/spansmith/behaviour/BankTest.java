package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.behaviour.Backend.Session;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The spans of a class that calls its own methods. */
final class BankTest {

  private final Session session = Backend.ON.open();
  private final Journal journal = new Journal();
  private final Bank bank = new BankTraced(session.openTelemetry(), journal);

  @AfterEach
  void stop() {
    session.close();
  }

  @Test
  void selfInvocationsNestAsTheyAreCalled() {
    bank.transfer("a", "b");

    SpanData transfer = session.span("Bank.transfer");
    SpanData debit = session.span("Bank.debit");
    assertThat(session.spans())
        .extracting(SpanData::getName)
        .containsExactly("Bank.check", "Bank.debit", "Bank.credit", "Bank.transfer");
    assertThat(transfer.getParentSpanId()).isEqualTo(SpanId.getInvalid());
    assertThat(debit.getParentSpanId()).isEqualTo(transfer.getSpanId());
    assertThat(session.span("Bank.credit").getParentSpanId()).isEqualTo(transfer.getSpanId());
    assertThat(session.span("Bank.check").getParentSpanId()).isEqualTo(debit.getSpanId());
    assertThat(session.spans())
        .extracting(SpanData::getTraceId)
        .containsOnly(transfer.getTraceId());
    assertThat(debit.getAttributes().get(AttributeKey.stringKey("account"))).isEqualTo("a");
  }

  @Test
  void failureIsToldAndTheNextCallIsAsBefore() {
    IOException failure = new IOException("closed");

    assertThatThrownBy(() -> bank.failChecked(failure)).isSameAs(failure);
    bank.add(1, 2);

    assertThat(session.span("Bank.failChecked").getStatus()).isEqualTo(StatusData.error());
    assertThat(session.span("Bank.failChecked").getEvents()).hasSize(1);
    assertThat(session.span("Bank.add").getStatus()).isEqualTo(StatusData.unset());
    assertThat(session.span("Bank.add").getParentSpanId()).isEqualTo(SpanId.getInvalid());
  }

  @Test
  void untracedMethodsMakeNoSpan() {
    bank.note();

    assertThat(session.spans()).isEmpty();
  }

  @Test
  void twoThreadsDoNotMix() throws InterruptedException {
    List<Thread> threads =
        List.of(new Thread(this::transferOften), new Thread(this::transferOften));
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    List<SpanData> transfers =
        session.spans().stream().filter(span -> span.getName().equals("Bank.transfer")).toList();
    assertThat(transfers).hasSize(200);
    assertThat(transfers).extracting(SpanData::getTraceId).doesNotHaveDuplicates();
    assertThat(transfers).extracting(SpanData::getParentSpanId).containsOnly(SpanId.getInvalid());
    for (SpanData transfer : transfers) {
      assertThat(session.spans())
          .filteredOn(span -> span.getParentSpanId().equals(transfer.getSpanId()))
          .extracting(SpanData::getName)
          .containsExactly("Bank.debit", "Bank.credit");
    }
  }

  private void transferOften() {
    Bank own = new BankTraced(session.openTelemetry(), new Journal());
    for (int i = 0; i < 100; i++) {
      own.transfer("a", "b");
    }
  }
}
