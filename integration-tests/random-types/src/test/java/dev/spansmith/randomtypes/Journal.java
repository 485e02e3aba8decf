package dev.spansmith.randomtypes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What generated bodies do: they note each call, and answer as they are told. */
public final class Journal {

  private static Journal current = new Journal(new Answers(null, null));

  private final Answers answers;
  private final List<Entry> entries = new ArrayList<>();
  private final Deque<Entry> open = new ArrayDeque<>();

  /** A call of one body. */
  static final class Entry {
    final String id;
    final Object[] arguments;
    final List<Entry> calls = new ArrayList<>();
    Throwable failure;

    Entry(String id, Object[] arguments) {
      this.id = id;
      this.arguments = arguments;
    }

    /** The same body with the very same arguments. */
    boolean isLike(Entry other) {
      return id.equals(other.id)
          && arguments.length == other.arguments.length
          && Same.all(arguments, other.arguments)
          && Same.all(calls, other.calls, Entry::isLike)
          && failure == other.failure;
    }

    @Override
    public String toString() {
      return id + Arrays.deepToString(arguments) + (calls.isEmpty() ? "" : calls);
    }
  }

  private Journal(Answers answers) {
    this.answers = answers;
  }

  /** Starts a new one that gives these answers. */
  static Journal open(Answers answers) {
    current = new Journal(answers);
    answers.rewind();
    return current;
  }

  List<Entry> entries() {
    return entries;
  }

  public static void enter(String id, Object[] arguments) {
    Entry entry = new Entry(id, arguments);
    Journal journal = current;
    (journal.open.isEmpty() ? journal.entries : journal.open.peek().calls).add(entry);
    journal.open.push(entry);
  }

  /** An argument for a call that a body makes. */
  public static Object argument(String callee, int position) {
    return current.answers.argument(callee, position);
  }

  /** What the body that was entered last returns, or throws. */
  public static Object result() {
    Entry entry = current.open.peek();
    Answers.Answer answer = current.answers.next(entry.id);
    if (answer.failure() != null) {
      entry.failure = answer.failure();
      Journal.<RuntimeException>rethrow(answer.failure());
    }
    return answer.value();
  }

  public static void leave() {
    Entry left = current.open.pop();
    if (left.failure == null && !left.calls.isEmpty()) {
      left.failure = left.calls.get(left.calls.size() - 1).failure;
    }
  }

  @SuppressWarnings("unchecked") // the compiler sees an unchecked one
  private static <E extends Throwable> void rethrow(Throwable failure) throws E {
    throw (E) failure;
  }
}
