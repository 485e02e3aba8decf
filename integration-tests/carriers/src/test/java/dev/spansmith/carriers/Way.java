package dev.spansmith.carriers;

import com.sun.net.httpserver.Headers;
import io.grpc.Metadata;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.activemq.command.ActiveMQTextMessage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** A carrier on its way: written by a sender, read by a receiver, as its library does it. */
enum Way {
  MAP {
    @Override
    Sent send(Sender sender) {
      Map<String, String> fields = new HashMap<>();
      return new Sent(sender.map(fields), receiver -> receiver.map(fields));
    }
  },
  MAP_IN_ANOTHER_CASE {
    @Override
    Sent send(Sender sender) {
      Map<String, String> fields = new HashMap<>();
      Found sent = sender.map(fields);
      Map<String, String> shouted = new TreeMap<>();
      fields.forEach((key, value) -> shouted.put(key.toUpperCase(Locale.ROOT), value));
      return new Sent(sent, receiver -> receiver.map(shouted));
    }
  },
  LISTS {
    @Override
    Sent send(Sender sender) {
      Map<String, List<String>> fields = new HashMap<>();
      return new Sent(sender.lists(fields), receiver -> receiver.lists(fields));
    }
  },
  HTTP_REQUEST {
    @Override
    Sent send(Sender sender) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost/"));
      Found sent = sender.httpRequest(request);
      return new Sent(sent, receiver -> receiver.lists(request.build().headers().map()));
    }
  },
  HTTP_HEADERS {
    @Override
    Sent send(Sender sender) {
      Headers headers = new Headers();
      return new Sent(sender.httpHeaders(headers), receiver -> receiver.httpHeaders(headers));
    }
  },
  KAFKA_HEADERS {
    @Override
    Sent send(Sender sender) {
      RecordHeaders headers = new RecordHeaders();
      headers.add("traceparent", "of an earlier hop".getBytes(StandardCharsets.UTF_8));
      return new Sent(sender.kafkaHeaders(headers), receiver -> receiver.kafkaHeaders(headers));
    }
  },
  KAFKA {
    @Override
    Sent send(Sender sender) {
      ProducerRecord<String, String> produced = new ProducerRecord<>("orders", "A-17");
      return new Sent(sender.kafka(produced), receiver -> receiver.kafka(consumed(produced)));
    }
  },
  JMS {
    @Override
    Sent send(Sender sender) {
      ActiveMQTextMessage message = new ActiveMQTextMessage();
      Found sent = sender.jms(message);
      message.setReadOnlyProperties(true);
      return new Sent(sent, receiver -> receiver.jms(message));
    }
  },
  SQS {
    @Override
    Sent send(Sender sender) {
      Map<String, MessageAttributeValue> attributes = new HashMap<>();
      Found sent = sender.sqs(attributes);
      Message received = Message.builder().messageAttributes(attributes).build();
      return new Sent(sent, receiver -> receiver.sqs(received));
    }
  },
  SQS_ATTRIBUTES {
    @Override
    Sent send(Sender sender) {
      Map<String, MessageAttributeValue> attributes = new HashMap<>();
      return new Sent(sender.sqs(attributes), receiver -> receiver.sqs(attributes));
    }
  },
  GRPC {
    @Override
    Sent send(Sender sender) {
      Metadata metadata = new Metadata();
      return new Sent(sender.grpc(metadata), receiver -> receiver.grpc(metadata));
    }
  },
  OWN {
    @Override
    Sent send(Sender sender) {
      Envelope envelope = new Envelope();
      return new Sent(sender.own(envelope), receiver -> receiver.own(envelope));
    }
  };

  /**
   * A carrier that has been sent.
   *
   * @param found what the sender's body found
   * @param arrival hands the carrier to a receiver, whose body finds what is returned
   */
  record Sent(Found found, Function<Receiver, Found> arrival) {}

  abstract Sent send(Sender sender);

  /** What a consumer gets of a record. */
  static ConsumerRecord<String, String> consumed(ProducerRecord<String, String> produced) {
    return new ConsumerRecord<>(
        produced.topic(),
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        produced.key(),
        produced.value(),
        produced.headers(),
        Optional.empty());
  }
}
