package dev.spansmith.behaviour;

import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.IOException;

/** Does all that a method can do: answers, throws, changes things, calls its own. */
@Traced
public class Bank {

  private final Journal journal;

  public Bank(Journal journal) {
    this.journal = journal;
  }

  /** Hands back the very object it was given. */
  public Object echo(@SpanAttribute Object value) {
    journal.note("echo");
    return value;
  }

  public long add(@SpanAttribute long left, @SpanAttribute int right) {
    journal.note("add");
    return left + right;
  }

  public Object[] all(Object... values) {
    journal.note("all");
    return values;
  }

  public void fail(@SpanAttribute Object value, Throwable failure) throws Throwable {
    journal.note("fail");
    throw failure;
  }

  public void failChecked(IOException failure) throws IOException {
    journal.note("failChecked");
    throw failure;
  }

  public <E extends Exception> void failAs(E failure) throws E {
    journal.note("failAs");
    throw failure;
  }

  /** Runs out of stack, in code of its own. */
  public int sink() {
    journal.note("sink");
    return deepen(0);
  }

  @NotTraced
  public int deepen(int depth) {
    return depth < 0 ? depth : deepen(depth + 1) + 1;
  }

  /** Runs out of stack, most likely within tracing. */
  public int sinkTraced(int depth) {
    return depth < 0 ? depth : sinkTraced(depth + 1) + 1;
  }

  /** Calls its own methods: public, protected, package-private, untraced. */
  public String transfer(@SpanAttribute String from, @SpanAttribute String to) {
    journal.note("transfer begins");
    debit(from);
    credit(to);
    note();
    journal.note("transfer ends");
    return from + to;
  }

  @Traced
  protected void debit(@SpanAttribute String account) {
    journal.note("debit " + account);
    check(account);
  }

  @Traced
  void credit(@SpanAttribute String account) {
    journal.note("credit " + account);
  }

  @Traced
  protected void check(String account) {
    journal.note("check " + account);
  }

  @NotTraced
  public void note() {
    journal.note("note");
  }
}
