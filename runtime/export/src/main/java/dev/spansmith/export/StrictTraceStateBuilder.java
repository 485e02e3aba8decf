package dev.spansmith.export;

import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.TraceStateBuilder;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Changes trace state as Trace Context Level 2 allows: what is put comes first, a 33rd member
 * pushes the last one out, and what is no key or no value is ignored.
 */
final class StrictTraceStateBuilder implements TraceStateBuilder {

  private final Deque<Member> members = new ArrayDeque<>();

  StrictTraceStateBuilder(TraceState from) {
    from.forEach(this::append);
  }

  @Override
  public TraceStateBuilder put(String key, String value) {
    if (isMember(key, value)) {
      remove(key);
      members.addFirst(new Member(key, value));
      if (members.size() > TracestateGrammar.MAX_MEMBERS) {
        members.removeLast();
      }
    }
    return this;
  }

  @Override
  public TraceStateBuilder remove(String key) {
    members.removeIf(member -> member.key.equals(key));
    return this;
  }

  @Override
  public TraceState build() {
    StringBuilder header = new StringBuilder();
    for (Member member : members) {
      if (header.length() > 0) {
        header.append(',');
      }
      header.append(member.key).append('=').append(member.value);
    }
    return StrictTraceState.of(header);
  }

  /** Checks what another implementation holds: what is malformed there must not become a header. */
  private void append(String key, String value) {
    if (members.size() < TracestateGrammar.MAX_MEMBERS
        && isMember(key, value)
        && members.stream().noneMatch(member -> member.key.equals(key))) {
      members.addLast(new Member(key, value));
    }
  }

  private static boolean isMember(String key, String value) {
    return key != null
        && value != null
        && TracestateGrammar.isKey(key)
        && TracestateGrammar.isValue(value);
  }

  private record Member(String key, String value) {}
}
