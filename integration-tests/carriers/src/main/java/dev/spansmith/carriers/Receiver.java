package dev.spansmith.carriers;

import com.sun.net.httpserver.Headers;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;
import io.grpc.Metadata;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.jms.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Receives each kind of carrier; the bodies say what was current when they ran. */
@Traced(kind = SpanKind.CONSUMER)
public class Receiver {

  public Found map(@Propagated Map<String, String> fields) {
    return Found.here();
  }

  @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.ROOT)
  public Found asRoot(@Propagated Map<String, String> fields) {
    return Found.here();
  }

  @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.ROOT_LINKED)
  public Found asLinkedRoot(@Propagated Map<String, String> fields) {
    return Found.here();
  }

  @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.ONLY_IF_ACTIVE)
  public Found onlyIfActive(@Propagated Map<String, String> fields) {
    return Found.here();
  }

  public Found two(@Propagated Map<String, String> first, @Propagated Map<String, String> second) {
    return Found.here();
  }

  public void fail(@Propagated Map<String, String> fields, RuntimeException failure) {
    throw failure;
  }

  public Found lists(@Propagated Map<String, List<String>> fields) {
    return Found.here();
  }

  public Found httpHeaders(@Propagated Headers headers) {
    return Found.here();
  }

  public Found servlet(@Propagated HttpServletRequest request) {
    return Found.here();
  }

  public Found kafkaHeaders(@Propagated org.apache.kafka.common.header.Headers headers) {
    return Found.here();
  }

  public Found kafka(@Propagated ConsumerRecord<String, String> message) {
    return Found.here();
  }

  public Found jms(@Propagated Message message) {
    return Found.here();
  }

  public Found sqs(@Propagated Map<String, MessageAttributeValue> attributes) {
    return Found.here();
  }

  public Found sqs(@Propagated software.amazon.awssdk.services.sqs.model.Message message) {
    return Found.here();
  }

  public Found grpc(@Propagated Metadata metadata) {
    return Found.here();
  }

  public Found own(@Propagated Envelope envelope) {
    return Found.here();
  }

  public Found linkOne(@SpanLink SpanContext cause, @SpanLink Map<String, String> message) {
    return Found.here();
  }

  public Found linkMany(
      @SpanLink Collection<SpanContext> causes, @SpanLink Map<String, String>[] messages) {
    return Found.here();
  }

  public Found batch(@SpanLink ConsumerRecords<String, String> messages) {
    return Found.here();
  }

  public Found batch(@SpanLink List<ConsumerRecord<String, String>> messages) {
    return Found.here();
  }
}
