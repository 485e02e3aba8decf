package dev.spansmith.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.ParameterizedInvocationConstants.ARGUMENTS_PLACEHOLDER;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No span is lost in an outage, and the application's memory stays bounded. With the profile {@code
 * faults} each outage lasts as long as OTLP's users have seen, and the stock SDK goes through the
 * same.
 */
class OutagesTest {

  private static final String NAME = "{displayName} " + ARGUMENTS_PLACEHOLDER;
  private static final int BATCH = 2048;
  private static final long BUDGET = 64L * 1024 * 1024;

  private final Scale scale = Scale.current();

  @ParameterizedTest(name = NAME)
  @EnumSource
  void receiverIsDownAtFirst(Protocol protocol) throws Exception {
    Duration down = scale.of(Duration.ofSeconds(2), Duration.ofSeconds(20));
    assertNothingIsLost(
        protocol,
        "down at first for " + down,
        100,
        (wire, receiver) -> {
          sleep(down);
          wire.open();
          sleep(Duration.ofSeconds(1));
          return 1;
        });
  }

  @ParameterizedTest(name = NAME)
  @EnumSource
  void receiverIsOverloaded(Protocol protocol) throws Exception {
    Duration overload = scale.of(Duration.ofSeconds(2), Duration.ofSeconds(10));
    assertNothingIsLost(
        protocol,
        "overloaded for " + overload,
        1000,
        (wire, receiver) -> {
          wire.open();
          sleep(Duration.ofSeconds(1));
          receiver.overloaded(true);
          sleep(overload);
          receiver.overloaded(false);
          sleep(Duration.ofSeconds(1));
          return 1;
        });
  }

  @ParameterizedTest(name = NAME)
  @EnumSource
  void connectionsAreReset(Protocol protocol) throws Exception {
    int resets = scale == Scale.LONG ? 200 : 20;
    assertNothingIsLost(
        protocol,
        "reset " + resets + " times",
        1000,
        (wire, receiver) -> {
          wire.open();
          for (int i = 0; i < resets; i++) {
            sleep(Duration.ofMillis(100));
            wire.reset();
          }
          return resets;
        });
  }

  @ParameterizedTest(name = NAME)
  @EnumSource
  void networkSwallowsEverything(Protocol protocol) throws Exception {
    Duration silence = scale.of(Duration.ofSeconds(2), Duration.ofSeconds(30));
    assertNothingIsLost(
        protocol,
        "black hole for " + silence,
        500,
        (wire, receiver) -> {
          wire.open();
          sleep(Duration.ofSeconds(1));
          wire.silent();
          sleep(silence);
          wire.open();
          sleep(Duration.ofSeconds(1));
          // One batch may be on its way again each time that an attempt has run out of time.
          return 1 + (int) silence.dividedBy(Duration.ofSeconds(10));
        });
  }

  @ParameterizedTest(name = NAME)
  @EnumSource
  void networkComesAndGoes(Protocol protocol) throws Exception {
    Duration half = scale.of(Duration.ofMillis(500), Duration.ofSeconds(3));
    int times = scale == Scale.LONG ? 20 : 3;
    assertNothingIsLost(
        protocol,
        "there and away for " + half + " each, " + times + " times",
        500,
        (wire, receiver) -> {
          for (int i = 0; i < times; i++) {
            wire.open();
            sleep(half);
            wire.cut();
            sleep(half);
          }
          wire.open();
          return times;
        });
  }

  private void assertNothingIsLost(Protocol protocol, String what, int perSecond, Scene.Fault fault)
      throws Exception {
    Scene.Account ours = Scene.play(protocol, Exporting::ours, perSecond, fault);
    System.out.println(protocol + ", " + what + ": ours  " + ours);
    if (scale == Scale.LONG) {
      Scene.Account stock = Scene.play(protocol, Exporting::stock, perSecond, fault);
      System.out.println(protocol + ", " + what + ": stock " + stock);
    }
    assertThat(ours.recorded()).isPositive();
    assertThat(ours.lost()).as("%s", ours).isZero();
    assertThat(ours.duplicates()).as("%s", ours).isLessThanOrEqualTo(ours.faults() * BATCH);
    assertThat(ours.peak()).as("%s", ours).isLessThanOrEqualTo(BUDGET);
  }

  private static void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
