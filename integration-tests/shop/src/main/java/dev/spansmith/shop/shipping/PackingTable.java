package dev.spansmith.shop.shipping;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;
import dev.spansmith.shop.http.Form;
import dev.spansmith.shop.http.HttpCaller;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Sorts the parcels of a batch, then packs each of them. */
@Traced(
    kind = SpanKind.CONSUMER,
    attributes = {
      @Attribute(key = "messaging.system", value = "kafka"),
      @Attribute(key = "messaging.destination.name", value = "parcels")
    })
public class PackingTable {

  private final HttpCaller storefront;

  PackingTable(HttpCaller storefront) {
    this.storefront = storefront;
  }

  /** None of the orders is the parent of looking at all of them: a trace of its own, with links. */
  public List<ConsumerRecord<String, String>> sort(
      @SpanLink ConsumerRecords<String, String> parcels) {
    List<ConsumerRecord<String, String>> sorted = new ArrayList<>();
    parcels.forEach(sorted::add);
    sorted.sort(Comparator.comparing(ConsumerRecord::key));
    return sorted;
  }

  /** Goes on with the trace of the order. */
  public void pack(@Propagated ConsumerRecord<String, String> parcel) throws IOException {
    Form label = new Form().with("order", parcel.key()).with("label", "P-" + parcel.offset());
    storefront.post("/labels", label).expectOk();
  }
}
