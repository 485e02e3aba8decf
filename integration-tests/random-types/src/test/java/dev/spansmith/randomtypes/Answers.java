package dev.spansmith.randomtypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What bodies return, throw and pass on: random the first time, and the same ever after. */
final class Answers {

  private static final int ONE_FAILS_IN = 6;

  private final Random random;
  private final Map<String, Body> bodies;
  private final List<Object> given = new ArrayList<>();
  private int position;

  /** What a body with an identity can do. */
  record Body(
      JavaType result, List<Parameter> parameters, List<Class<? extends Throwable>> failures) {}

  /** A value, or a failure. */
  record Answer(Object value, Throwable failure) {}

  Answers(Random random, Map<String, Body> bodies) {
    this.random = random;
    this.bodies = bodies;
  }

  void rewind() {
    position = 0;
  }

  Object argument(String callee, int index) {
    if (isNew()) {
      given.add(bodies.get(callee).parameters().get(index).type().values().next(random));
    }
    return given.get(position++);
  }

  Answer next(String id) {
    if (isNew()) {
      given.add(answer(bodies.get(id)));
    }
    return (Answer) given.get(position++);
  }

  private boolean isNew() {
    return position == given.size();
  }

  private Answer answer(Body body) {
    boolean fails = !body.failures().isEmpty() && random.nextInt(ONE_FAILS_IN) == 0;
    return fails
        ? new Answer(null, failure(body.failures().get(random.nextInt(body.failures().size()))))
        : new Answer(body.result().values().next(random), null);
  }

  private static Throwable failure(Class<? extends Throwable> type) {
    try {
      return type.getConstructor(String.class).newInstance("scripted");
    } catch (ReflectiveOperationException problem) {
      throw new IllegalArgumentException(problem);
    }
  }
}
