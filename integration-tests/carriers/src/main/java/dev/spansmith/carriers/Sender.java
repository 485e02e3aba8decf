package dev.spansmith.carriers;

import com.sun.net.httpserver.Headers;
import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import io.grpc.Metadata;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.jms.Message;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Sends with each kind of carrier; the bodies say what was current when they ran. */
@Traced(kind = SpanKind.PRODUCER)
public class Sender {

  public Found map(@Propagated Map<String, String> fields) {
    return Found.here();
  }

  public Found withBaggage(
      @Propagated Map<String, String> fields, @BaggageEntry("customer.id") String customerId) {
    return Found.here();
  }

  public Found lists(@Propagated Map<String, List<String>> fields) {
    return Found.here();
  }

  public Found httpRequest(@Propagated HttpRequest.Builder request) {
    return Found.here();
  }

  public Found httpHeaders(@Propagated Headers headers) {
    return Found.here();
  }

  public Found servlet(@Propagated HttpServletResponse response) {
    return Found.here();
  }

  public Found kafkaHeaders(@Propagated org.apache.kafka.common.header.Headers headers) {
    return Found.here();
  }

  public Found kafka(@Propagated ProducerRecord<String, String> message) {
    return Found.here();
  }

  public Found jms(@Propagated Message message) {
    return Found.here();
  }

  public Found sqs(@Propagated Map<String, MessageAttributeValue> attributes) {
    return Found.here();
  }

  public Found grpc(@Propagated Metadata metadata) {
    return Found.here();
  }

  public Found own(@Propagated Envelope envelope) {
    return Found.here();
  }
}
