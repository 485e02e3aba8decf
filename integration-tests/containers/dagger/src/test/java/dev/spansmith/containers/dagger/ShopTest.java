package dev.spansmith.containers.dagger;

import static org.assertj.core.api.Assertions.assertThat;

import dagger.internal.codegen.ComponentProcessor;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import dev.spansmith.containers.RecordedSpans;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopTest {

  private final RecordedSpans spans = new RecordedSpans();

  @AfterEach
  void closeSdk() {
    spans.close();
  }

  @Test
  void injectsOneWrapper() {
    Shop shop = DaggerShop.factory().create(spans.openTelemetry());

    assertThat(shop.orders()).isInstanceOf(OrderServiceTraced.class).isSameAs(shop.orders());
    assertThat(shop.payments()).isInstanceOf(PaymentServiceTraced.class);
    assertThat(shop.audit().entries())
        .containsExactly("card payments built", "order service built", "order service open");
  }

  @Test
  void callsAreSpans() {
    Shop shop = DaggerShop.factory().create(spans.openTelemetry());
    OrderService orders = shop.orders();
    spans.reset();

    assertThat(orders.place("A-17", 1000)).isEqualTo(new Receipt("A-17", 1200));

    assertThat(spans.tree())
        .containsExactly("OrderService.place", "  OrderService.total", "  PaymentService.charge");
    assertThat(shop.audit().entries()).containsOnlyOnce("card charged for A-17");
  }

  @Test
  void abstractClassIsItsWrapper() {
    Shop shop = DaggerShop.factory().create(spans.openTelemetry());

    assertThat(shop.refunds()).isSameAs(shop.refunds());
    shop.refunds().refund("A-17", 1200);
    assertThat(spans.tree()).containsExactly("Refunds.refund", "  PaymentService.charge");
  }

  @Test
  void testComponentReplacesPayments() {
    AuditLog audit = new AuditLog();
    FreeShop shop =
        DaggerFreeShop.factory().create(spans.openTelemetry(), (orderId, cents) -> {}, audit);

    shop.orders().place("A-17", 1000);

    assertThat(spans.tree()).contains("OrderService.place").doesNotContain("PaymentService.charge");
    assertThat(audit.entries()).doesNotContain("card charged for A-17");
  }

  @Test
  void saysThatOpenTelemetryIsNotBound(@TempDir Path folder) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("UntoldShop.java"),
            """
            @jakarta.inject.Singleton
            @dagger.Component(modules = dev.spansmith.containers.dagger.ShopModule.class)
            interface UntoldShop {
              dev.spansmith.containers.dagger.OrderService orders();
            }
            """);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              output,
              files,
              null,
              List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
              null,
              files.getJavaFileObjects(source));
      task.setProcessors(List.of(new ComponentProcessor()));

      assertThat(task.call()).isFalse();
    }
    assertThat(output.toString())
        .contains("OpenTelemetry cannot be provided without an @Provides-annotated method")
        .contains("OrderServiceTraced(openTelemetry,");
  }
}
