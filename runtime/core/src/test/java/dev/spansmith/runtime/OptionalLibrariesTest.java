package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who has none of the libraries needs none, and who has them and uses none pays for none. */
final class OptionalLibrariesTest {

  private static final String JARS = "(guava|mutiny|reactive-streams|reactor-core|rxjava)-.*";
  private static final Pattern LOADED =
      Pattern.compile(
          "\\[class,load *\\] (com\\.google\\.common|io\\.reactivex|io\\.smallrye"
              + "|org\\.reactivestreams|reactor)\\.");

  @Test
  void worksWithoutThem() {
    String output = ChildJvm.runWithout(JARS, ChildPrograms.AsyncOfTheJdk.class);

    assertThat(output)
        .contains("OrderService.place has ended", "Payments.charge has ended", "exit 0")
        .doesNotContain("Exception", "Error");
  }

  @Test
  void stagesTouchNoneOfThem() {
    String output =
        ChildJvm.run(ChildPrograms.OneFuture.class, "", "-Xlog:class+load:stdout:uptime,tags");

    assertThat(output).contains("dev.spansmith.runtime.StageSpans ", "exit 0");
    assertThat(LOADED.matcher(output).find()).isFalse();
  }
}
