package dev.spansmith.shop.storefront;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.util.List;

/** Takes an order through the shop: stock first, then money, then a courier and a parcel. */
public class OrderDesk {

  private final PriceList prices;
  private final StockRoom stock;
  private final PaymentGateway payments;
  private final DeliveryDesk deliveries;
  private final ParcelDesk parcels;

  OrderDesk(
      PriceList prices,
      StockRoom stock,
      PaymentGateway payments,
      DeliveryDesk deliveries,
      ParcelDesk parcels) {
    this.prices = prices;
    this.stock = stock;
    this.payments = payments;
    this.deliveries = deliveries;
    this.parcels = parcels;
  }

  @Traced(expected = PaymentDeclinedException.class)
  Receipt place(
      @SpanAttribute("order.id") String orderId,
      @SpanAttribute("order.skus") List<String> skus,
      @SpanAttribute("customer.tier") CustomerTier tier,
      String card,
      Region region)
      throws PaymentDeclinedException, IOException {
    long cents = total(skus, tier.discountPercent());
    List<String> backOrdered = stock.reserve(orderId, skus);
    String payment;
    try {
      payment = payments.charge(orderId, cents, card);
    } catch (PaymentDeclinedException declined) {
      stock.release(orderId);
      throw declined;
    }
    String courier = deliveries.book(orderId, region);
    String label = parcels.order(orderId, skus);
    return new Receipt(cents, payment, courier + " as " + label, backOrdered);
  }

  /** Called on {@code this}, and a span all the same: the wrapper is this very object. */
  @Traced
  long total(List<String> skus, @SpanAttribute int discountPercent) {
    long full = skus.stream().mapToLong(prices::centsFor).sum();
    return full - full * discountPercent / 100;
  }
}
