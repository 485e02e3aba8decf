package dev.spansmith.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.beans.Built;
import dev.spansmith.orders.Recorder;
import dev.spansmith.spring.TracedAutoConfiguration;
import io.opentelemetry.api.OpenTelemetry;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Decorators and transactions. */
class TransactionsTest {

  private final Recorder recorder = new Recorder();
  private final ApplicationContextRunner spring =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TracedAutoConfiguration.class))
          .withBean(OpenTelemetry.class, recorder::openTelemetry);

  @BeforeEach
  void reset() {
    Built.reset();
  }

  @Test
  void spanCoversTheCommit() {
    spring
        .withUserConfiguration(Transactions.class)
        .withBean("ledger", Ledger.class, () -> entry -> entry)
        .run(
            context -> {
              Transactions.log = () -> recorder.spans().size();
              assertThat(context.getBean(Ledger.class).book("rent")).isEqualTo("rent");
              assertThat(Transactions.spansAtCommit).isZero();
              assertThat(recorder.trees()).isEqualTo("Ledger.book\n");
              assertThat(Built.times("commit")).isEqualTo(1);
            });
  }

  @Test
  void decoratorMadeByHandIsNotDecoratedAgain() {
    spring
        .withUserConfiguration(Transactions.class, ByHand.class)
        .run(
            context -> {
              Ledger ledger = context.getBean("ledger", Ledger.class);
              assertThat(AopUtils.getTargetClass(ledger)).isEqualTo(LedgerTraced.class);
              ledger.book("rent");
              assertThat(recorder.trees()).isEqualTo("Ledger.book\n");
              assertThat(Built.times("commit")).isEqualTo(1);
            });
  }

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement(proxyTargetClass = true)
  static class Transactions {
    static IntSupplier log = () -> 0;
    static int spansAtCommit = -1;

    @Bean
    PlatformTransactionManager transactionManager() {
      return new CountingTransactions();
    }
  }

  /** Transactions of nothing. */
  static class CountingTransactions extends AbstractPlatformTransactionManager {
    private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      Built.count("commit");
      Transactions.spansAtCommit = Transactions.log.getAsInt();
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }

  @Configuration(proxyBeanMethods = false)
  static class ByHand {
    @Bean
    Ledger ledger(OpenTelemetry openTelemetry) {
      return new LedgerTraced(openTelemetry, entry -> entry);
    }
  }
}
