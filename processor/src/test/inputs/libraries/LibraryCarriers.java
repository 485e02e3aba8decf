package good;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import io.grpc.Metadata;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.jms.TextMessage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The carriers of other libraries, by their static types. */
@Traced(kind = SpanKind.CONSUMER)
public interface LibraryCarriers {

  void servlet(
      @Propagated HttpServletRequest request,
      @Propagated(direction = Propagated.Direction.INJECT) HttpServletResponse response);

  <K, V extends Comparable<V>> V kafka(@Propagated ConsumerRecord<K, V> consumed);

  @Traced(kind = SpanKind.PRODUCER)
  void kafka(@Propagated ProducerRecord<String, byte[]> produced, @Propagated Headers headers);

  void jms(@Propagated TextMessage message);

  void sqs(@Propagated Message message);

  @Traced(kind = SpanKind.PRODUCER)
  void sqs(@Propagated Map<String, MessageAttributeValue> attributes);

  void grpc(@Propagated Metadata metadata);
}
