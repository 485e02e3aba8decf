package dev.spansmith.export;

/** Carries one request to the receiver and waits for what comes back. */
interface Transport<R extends Transport.Result> {

  /** What is not an Error ends up in the result; an interrupted thread stays interrupted. */
  R post(byte[] body, long nanos);

  /** Lets go of connections. */
  void close();

  /** What came back; what else it holds is between the transport and its sender. */
  interface Result {

    Outcome outcome();
  }
}
