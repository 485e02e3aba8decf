package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.behaviour.Backend.Session;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stack trace through a wrapper is longer by one line for each traced call. */
final class FramesTest {

  @ParameterizedTest
  @EnumSource(Backend.class)
  void subclassAddsOneFrame(Backend state) {
    try (Session session = state.open()) {
      Depth plain = new Depth();
      Depth traced = new DepthTraced(session.openTelemetry());

      assertThat(traced.plain()).isEqualTo(plain.plain() + 1);
      assertThat(traced.withAttributes("a", 1)).isEqualTo(plain.withAttributes("a", 1) + 1);
      assertThat(traced.nested()).isEqualTo(plain.nested() + 2);
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void decoratorAddsOneFrame(Backend state) {
    try (Session session = state.open()) {
      DepthPort plain = () -> StackWalker.getInstance().walk(Stream::count).intValue();
      DepthPort traced = new DepthPortTraced(session.openTelemetry(), plain);

      assertThat(traced.frames()).isEqualTo(plain.frames() + 1);
    }
  }
}
