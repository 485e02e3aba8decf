package dev.spansmith.orders;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import jakarta.annotation.PostConstruct;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@Traced
public class OrderService {

  /** How many were built, and how many of those were started. */
  static final AtomicInteger BUILT = new AtomicInteger();

  static final AtomicInteger STARTED = new AtomicInteger();

  private final PurchaseRepository purchases;
  private final PaymentGateway cards;
  private final PaymentGateway invoices;
  private final StockClient stock;
  private final String currency;

  @Autowired private PriceList prices;
  @Autowired private ApplicationEventPublisher events;

  OrderService(
      PurchaseRepository purchases,
      @Qualifier("cardGateway") PaymentGateway cards,
      @Qualifier("invoiceGateway") PaymentGateway invoices,
      StockClient stock,
      @Value("${shop.currency}") String currency) {
    this.purchases = purchases;
    this.cards = cards;
    this.invoices = invoices;
    this.stock = stock;
    this.currency = currency;
    BUILT.incrementAndGet();
  }

  @PostConstruct
  void started() {
    STARTED.incrementAndGet();
  }

  public Purchase place(
      @SpanAttribute String sku, @SpanAttribute int quantity, @SpanAttribute String method) {
    if (stock.available(sku) < quantity) {
      throw new OutOfStockException(sku);
    }
    long cents = total(sku, quantity);
    Purchase purchase = purchases.save(new Purchase(null, sku, cents, "PLACED"));
    (method.equals("card") ? cards : invoices).charge(purchase.id(), cents, currency);
    events.publishEvent(new OrderPlaced(purchase.id()));
    return purchase;
  }

  @Transactional(readOnly = true)
  public Purchase find(@SpanAttribute("order.id") long id) {
    return purchases.findById(id).orElseThrow(() -> new UnknownOrderException(id));
  }

  @Traced
  long total(String sku, int quantity) {
    return quantity * prices.cents(sku);
  }
}
