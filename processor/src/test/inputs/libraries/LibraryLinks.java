package good;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Batches as Kafka's consumers have them. */
@Traced(kind = SpanKind.CONSUMER)
public class LibraryLinks {

  public <V> void carriers(
      @SpanLink ConsumerRecord<?, V>[] array,
      @SpanLink ConsumerRecords<String, V> batch,
      @SpanLink List<? extends ConsumerRecord<String, V>> records,
      @Propagated Map<String, List<String>> parent) {}
}
