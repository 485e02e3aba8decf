package dev.spansmith.apifloor;

/** The bank says no, which is an answer and not a failure. */
public class DeclinedException extends Exception {

  private static final long serialVersionUID = 1L;

  public DeclinedException() {
    super("declined");
  }
}
