package dev.spansmith.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The application over HTTP, from annotations alone. Runs twice: started by Spring as usual, and
 * from the code that ahead-of-time processing wrote.
 */
@Tag("application")
class ApplicationTest {

  /** The spans of one order: eight in the request, three after the commit. */
  private static final int SPANS_OF_AN_ORDER = 11;

  private static RunningShop shop;
  private static Recorder recorder;
  private static String startTraces;

  @BeforeAll
  static void start() {
    shop = new RunningShop();
    recorder = shop.recorder();
    startTraces = recorder.await(3).trees();
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  @BeforeEach
  void forget() {
    recorder.forget();
  }

  @Test
  void orderIsOneTrace() {
    HttpResponse<String> response = shop.post("/orders", "{\"sku\": \"lamp\", \"quantity\": 2}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).contains("\"cents\":800");
    assertThat(recorder.await(SPANS_OF_AN_ORDER).trees())
        .isEqualTo(
            """
            OrderController.place
              OrderService.place
                StockClient.available
                OrderService.total
                  PriceList.cents
                PurchaseRepository.save
                PaymentGateway.charge
                Audit.note
              Dispatcher.dispatch
                PurchaseRepository.findById
                PurchaseRepository.save
            """);
    assertThat(recorder.only("OrderController.place").getKind()).isEqualTo(SpanKind.SERVER);
    assertThat(
            recorder.attribute("OrderController.place", AttributeKey.stringKey("payment.method")))
        .isEqualTo("card");
    assertThat(recorder.only("StockClient.available").getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(recorder.attribute("PaymentGateway.charge", AttributeKey.longKey("payment.cents")))
        .isEqualTo(800L);
  }

  @Test
  void cachedPriceIsNoCall() {
    shop.post("/orders", "{\"sku\": \"chair\", \"quantity\": 1}");
    recorder.await(SPANS_OF_AN_ORDER).forget();

    shop.post("/orders?pay=invoice", "{\"sku\": \"chair\", \"quantity\": 1}");

    assertThat(recorder.await(SPANS_OF_AN_ORDER - 1).spans())
        .hasSize(SPANS_OF_AN_ORDER - 1)
        .noneMatch(span -> span.getName().equals("PriceList.cents"));
  }

  @Test
  void failureRollsBackAndIsRecordedOnce() {
    long before = shop.context().getBean(PurchaseRepository.class).count();
    recorder.forget();

    HttpResponse<String> response = shop.post("/orders", "{\"sku\": \"desk\", \"quantity\": 8}");

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(recorder.trees())
        .isEqualTo(
            """
            OrderController.place
              OrderService.place
                StockClient.available
            """);
    assertThat(recorder.only("OrderService.place").getStatus().getStatusCode())
        .isEqualTo(StatusCode.ERROR);
    assertThat(recorder.only("OrderService.place").getEvents()).hasSize(1);
    assertThat(recorder.only("OrderController.place").getEvents()).isEmpty();
    assertThat(shop.context().getBean(PurchaseRepository.class).count()).isEqualTo(before);
  }

  @Test
  void invalidRequestReachesNoHandler() {
    HttpResponse<String> response = shop.post("/orders", "{\"sku\": \"\", \"quantity\": 1}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(recorder.spans()).isEmpty();
  }

  @Test
  void pathVariableArrives() {
    assertThat(shop.get("/orders/4711").statusCode()).isEqualTo(404);
    assertThat(recorder.trees())
        .isEqualTo(
            """
            OrderController.find
              OrderService.find
                PurchaseRepository.findById
            """);
    assertThat(recorder.attribute("OrderController.find", AttributeKey.longKey("order.id")))
        .isEqualTo(4711L);
  }

  @Test
  void scheduledJobRanOnceInATraceOfItsOwn() {
    assertThat(startTraces)
        .isEqualTo(
            """
            Cleanup.cancelledOrders
              PurchaseRepository.findByState
              PurchaseRepository.deleteAll
            """);
  }

  @Test
  void beansAreTheWrappers() {
    assertThat(AopUtils.getTargetClass(shop.context().getBean(OrderService.class)))
        .isEqualTo(OrderServiceTraced.class);
    assertThat(shop.context().getBean("orderService")).isInstanceOf(OrderServiceTraced.class);
    assertThat(shop.context().getBean(PurchaseRepository.class))
        .isInstanceOf(PurchaseRepositoryTraced.class);
    assertThat(shop.context().getBean(StockClient.class)).isInstanceOf(StockClientTraced.class);
    assertThat(shop.context().getBeansOfType(PaymentGateway.class))
        .containsOnlyKeys("cardGateway", "invoiceGateway")
        .allSatisfy((name, bean) -> assertThat(bean).isInstanceOf(PaymentGatewayTraced.class));
  }

  @Test
  void oneInstanceIsBuiltAndStartedOnce() {
    assertThat(shop.context().getBeanNamesForType(OrderService.class)).hasSize(1);
    assertThat(OrderService.BUILT).hasValue(1);
    assertThat(OrderService.STARTED).hasValue(1);
  }

  @Test
  void mappingsAreRegisteredOnce() {
    assertThat(
            shop.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet())
        .filteredOn(mapping -> mapping.toString().contains("/orders"))
        .hasSize(2);
  }
}
