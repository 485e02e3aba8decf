package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.Journal.Entry;
import java.util.ArrayList;
import java.util.List;

/** What a call returned or threw, and what its bodies noted. */
record Outcome(Object value, Throwable failure, List<Entry> journal) {

  /** A call. */
  interface Call {
    Object run() throws Throwable;
  }

  static Outcome of(Answers answers, Call call) {
    Journal journal = Journal.open(answers);
    try {
      return new Outcome(call.run(), null, journal.entries());
    } catch (Throwable failure) {
      return new Outcome(null, failure, journal.entries());
    }
  }

  /** In what the other one differs. */
  List<String> compareTo(Outcome other, boolean sameValue) {
    List<String> differences = new ArrayList<>();
    if (failure != other.failure) {
      differences.add("threw " + other.failure + " instead of " + failure);
    }
    if (failure != null && failure.getSuppressed().length > 0) {
      differences.add("suppressed " + List.of(failure.getSuppressed()));
    }
    if (sameValue && !Same.value(value, other.value)) {
      differences.add("returned " + other.value + " instead of " + value);
    }
    if (!Same.all(journal, other.journal, Entry::isLike)) {
      differences.add("did " + other.journal + " instead of " + journal);
    }
    return differences;
  }
}
