package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.behaviour.Backend.Session;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Constructors, overloads, generics, default methods, serialization. */
final class ShapesTest {

  private final Session session = Backend.ON.open();

  @AfterEach
  void stop() {
    session.close();
  }

  @Test
  void superConstructorThatCallsATracedMethodIsUntracedAndLaterCallsAreTraced() {
    CallingConstructor called = new CallingConstructorTraced(session.openTelemetry(), "MIXED");

    assertThat(session.spans()).isEmpty();
    assertThat(called.name()).isEqualTo("mixed");
    assertThat(called.normalized("NEXT")).isEqualTo("next");
    assertThat(session.spans())
        .extracting(SpanData::getName)
        .containsExactly("CallingConstructor.name", "CallingConstructor.normalized");
  }

  @Test
  void constructorsAreMirroredWithTheirExceptions() throws IOException {
    assertThat(new OpenedTraced(session.openTelemetry(), "door").how()).isEqualTo("name door");
    assertThat(new OpenedTraced(session.openTelemetry(), 1, 2).how()).isEqualTo("numbers 2");
    assertThat(new OpenedTraced(session.openTelemetry(), List.of("a"), "b").how())
        .isEqualTo("values 1 b");
    assertThatThrownBy(() -> new OpenedTraced(session.openTelemetry(), ""))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("nothing to open");
  }

  @Test
  void wrapperWithoutOpenTelemetryWorksUntraced() throws IOException {
    assertThat(new OpenedTraced(null, "door").how()).isEqualTo("name door");
  }

  @Test
  void eachOverloadIsCalledAsItself() {
    Overloaded plain = new Overloaded();
    Overloaded traced = new OverloadedTraced(session.openTelemetry());

    assertThat(answers(traced))
        .isEqualTo(answers(plain))
        .containsExactly("object", "string", "long", "boxed", "varargs", "collection", "list");
    assertThat(session.spans())
        .extracting(span -> span.getAttributes().size())
        .containsOnly(2); // code.function.name and its own
    assertThat(session.spans())
        .flatExtracting(span -> span.getAttributes().asMap().keySet())
        .extracting(AttributeKey::getKey)
        .filteredOn(key -> !key.equals("code.function.name"))
        .containsExactly("object", "string", "long", "boxed", "varargs", "collection", "list");
  }

  @Test
  void genericClassKeepsItsTypes() {
    Cell<String> cell = new CellTraced<>(session.openTelemetry(), "first");

    Cell<String> same = cell.set("second");
    String value = cell.get();
    Cell<Integer> mapped = cell.map(String::length);
    String max = cell.max(List.of("a", "c", "b"));

    assertThat(same).isSameAs(cell);
    assertThat(value).isEqualTo("second");
    assertThat(mapped.get()).isEqualTo(6);
    assertThat(max).isEqualTo("c");
    assertThat(session.span("Cell.set").getAttributes().get(AttributeKey.stringKey("next")))
        .isEqualTo("second");
  }

  @Test
  @SuppressWarnings({"rawtypes", "unchecked"})
  void bridgeMakesNoSecondSpan() {
    Rate rate = new RateTraced(session.openTelemetry());
    Supplier<Number> parent = rate;
    Function raw = rate;

    assertThat(parent.get()).isEqualTo(2);
    assertThat(raw.apply(3)).isEqualTo(6);
    assertThat(session.spans())
        .extracting(SpanData::getName)
        .containsExactly("Rate.get", "Rate.apply");
  }

  @Test
  void defaultMethodRunsTheDelegatesOverride() {
    Repository<String, Number> repository =
        new RepositoryTraced<>(session.openTelemetry(), new Overriding());

    assertThat(repository.findOr("one", 2)).isEqualTo(-1);
    assertThat(session.spans()).extracting(SpanData::getName).containsExactly("Repository.findOr");
  }

  @Test
  void defaultMethodThatIsNotOverriddenRunsInTheDelegate() {
    Repository<String, Number> repository =
        new RepositoryTraced<>(session.openTelemetry(), key -> Optional.empty());
    List<Integer> given = List.of(1, 2);

    assertThat(repository.findOr("one", 2)).isEqualTo(2);
    List<Integer> stored = repository.store("one", given);

    assertThat(stored).isSameAs(given); // List.copyOf of an immutable list
    assertThat(session.spans())
        .extracting(SpanData::getName)
        .containsExactly("Repository.findOr", "Repository.store");
  }

  @Test
  void decoratorShowsItsDelegateAndIsEqualToItselfOnly() {
    Repository<String, Number> delegate = new Overriding();
    Repository<String, Number> traced = new RepositoryTraced<>(session.openTelemetry(), delegate);

    assertThat(traced).hasToString("overriding").isEqualTo(traced).isNotEqualTo(delegate);
    assertThatThrownBy(() -> new RepositoryTraced<>(session.openTelemetry(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("delegate");
  }

  /** The README says so: whoever asks for the class gets the wrapper's. */
  @Test
  void equalsThatComparesClassesTellsWrappersFromOthers() {
    Label label = new LabelTraced(session.openTelemetry(), "text");

    assertThat(label)
        .isEqualTo(new LabelTraced(null, "text"))
        .hasSameHashCodeAs(new Label("text"))
        .isNotEqualTo(new Label("text"));
  }

  @Test
  void wrapperThatWasWrittenAndReadStillWorks() {
    Draft draft = new DraftTraced(session.openTelemetry(), "text");

    assertThatCode(() -> assertThat(((Draft) writtenAndRead(draft)).text()).isEqualTo("text"))
        .doesNotThrowAnyException();
  }

  private static List<String> answers(Overloaded target) {
    Object object = "static type decides";
    Collection<String> collection = new TreeSet<>();
    return Stream.of(
            target.send(object),
            target.send("string"),
            target.send(7L),
            target.send((Integer) 7),
            target.send("a", "b"),
            target.send(collection),
            target.send(List.of("a")))
        .toList();
  }

  @SuppressWarnings("BanSerializableRead") // bytes of this very test
  private static Object writtenAndRead(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private static final class Overriding implements Repository<String, Number> {
    @Override
    public Optional<Number> find(String key) {
      return Optional.of(1);
    }

    @Override
    public Number findOr(String key, Number other) {
      return -1;
    }

    @Override
    public String toString() {
      return "overriding";
    }
  }
}
