package dev.spansmith.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case of the W3C trace-context suite (STRICT_LEVEL 2, SPEC_LEVEL 2, as of July 2026): its name
 * there, and what it asks of a service, said and written anew from the specification.
 *
 * @see <a href="https://github.com/w3c/trace-context/tree/main/test">the suite</a>
 */
record W3cCase(String name, String rule, Check check) {

  static List<W3cCase> all() {
    return Stream.of(
            W3cTraceparentCases.fields(),
            W3cTraceparentCases.versions(),
            W3cTraceparentCases.identifiers(),
            W3cTracestateCases.lists(),
            W3cTracestateCases.members(),
            W3cTraceparentCases.severalCalls())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return name + ": " + rule;
  }

  /** The service under test. */
  interface Service {

    /** Sends a request with these header lines and returns what each call downstream carried. */
    List<SentContext> send(int calls, List<String> headerLines) throws IOException;

    default SentContext send(String... headerLines) throws IOException {
      return send(1, List.of(headerLines)).get(0);
    }
  }

  /** Sends requests and asserts. */
  interface Check {
    void run(Service service) throws IOException;
  }
}
