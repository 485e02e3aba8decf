package dev.spansmith.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.data.LinkData;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Links to what parameters name. */
final class LinksTest {

  private final Sdk sdk = new Sdk();
  private final Sender sender = new SenderTraced(sdk.openTelemetry());
  private final Receiver receiver = new ReceiverTraced(sdk.openTelemetry());

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void aSpanContextAndACarrierAreOneLinkEach() {
    Found found = receiver.linkOne(Afar.span(1), Afar.fields(2));

    assertThat(links(found)).containsExactly(Afar.span(1), Afar.span(2));
    assertThat(sdk.of(found).getParentSpanContext().isValid()).isFalse();
  }

  @Test
  void whatNamesNoSpanIsNoLink() {
    assertThat(links(receiver.linkOne(null, null))).isEmpty();
    assertThat(links(receiver.linkOne(SpanContext.getInvalid(), Map.of()))).isEmpty();
    assertThat(links(receiver.linkMany(null, null))).isEmpty();
  }

  @Test
  void collectionsAndArraysKeepTheirOrder() {
    Found found =
        receiver.linkMany(
            Arrays.asList(Afar.span(1), null, Afar.span(2)),
            messages(Afar.fields(3), null, Map.of(), Afar.fields(4)));

    assertThat(links(found))
        .containsExactly(Afar.span(1), Afar.span(2), Afar.span(3), Afar.span(4));
  }

  @Test
  void aBatchOfRecordsLinksToTheirSenders() {
    List<SpanContext> senders = new ArrayList<>();
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ProducerRecord<String, String> produced = new ProducerRecord<>("orders", "A-" + i);
      senders.add(sender.kafka(produced).span());
      records.add(Way.consumed(produced));
    }
    ConsumerRecords<String, String> batch =
        new ConsumerRecords<>(Map.of(new TopicPartition("orders", 0), records), Map.of());

    for (Found found : List.of(receiver.batch(batch), receiver.batch(records))) {
      assertThat(links(found))
          .extracting(SpanContext::getSpanId)
          .containsExactlyElementsOf(senders.stream().map(SpanContext::getSpanId).toList());
    }
  }

  @Test
  void thereAreAtMost128() {
    Found found =
        receiver.linkMany(
            IntStream.rangeClosed(1, 300).mapToObj(Afar::span).toList(), messages(Afar.fields(1)));

    assertThat(links(found)).hasSize(128).startsWith(Afar.span(1)).endsWith(Afar.span(128));
  }

  @Test
  void aCollectionThatThrowsLosesItsLinksOnly() {
    Found found = receiver.linkMany(new Stream(true), messages(Afar.fields(2)));

    assertThat(links(found)).containsExactly(Afar.span(1), Afar.span(2));
  }

  @Test
  void aCollectionThatNeverEndsIsLeft() {
    assertThat(links(receiver.linkMany(new Stream(false), null))).containsExactly(Afar.span(1));
  }

  private List<SpanContext> links(Found found) {
    return sdk.of(found).getLinks().stream().map(LinkData::getSpanContext).toList();
  }

  @SuppressWarnings("unchecked") // Java makes no arrays of generic types
  private static Map<String, String>[] messages(Map<?, ?>... messages) {
    return (Map<String, String>[]) messages;
  }

  /** One span, then a failure or nothing of interest for ever. */
  private static final class Stream extends AbstractCollection<SpanContext> {

    private final boolean failing;

    Stream(boolean failing) {
      this.failing = failing;
    }

    @Override
    public Iterator<SpanContext> iterator() {
      Iterator<SpanContext> first = List.of(Afar.span(1)).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public SpanContext next() {
          if (failing && !first.hasNext()) {
            throw new IllegalStateException("closed");
          }
          return first.hasNext() ? first.next() : SpanContext.getInvalid();
        }
      };
    }

    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }
  }
}
