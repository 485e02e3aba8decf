package dev.spansmith.benchmarks;

import com.sun.management.ThreadMXBean;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Measures all forms of one state against each other in this JVM: short slices in random order, and
 * the ratio taken inside each round, so that a busy neighbour slows all of them alike.
 */
final class Duel {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
  private static final long QUIET_NANOS = 600_000_000;
  private static final int PATIENCE = 5;

  private final State state;
  private final boolean attributes;
  private final Session session;
  private final List<Contender> contenders = new ArrayList<>();
  private final Context caller;

  /** Keeps the results alive. */
  private long sum;

  Duel(State state, boolean attributes, Session session, List<Form> forms, boolean agent) {
    this.state = state;
    this.attributes = attributes;
    this.session = session;
    OpenTelemetry openTelemetry = state.backend().openTelemetry(agent);
    for (Form form : forms) {
      Subject subject = SubjectLoader.subject(form, openTelemetry, state.shape(attributes));
      contenders.add(new Contender(form, subject, new double[session.rounds()]));
    }
    this.caller = Callers.context(state, openTelemetry);
  }

  @SuppressWarnings("try") // the scope is only to be closed
  List<Measurement> run() {
    try (Scope scope = caller.makeCurrent()) {
      warmUp();
      Random random = new Random(state.key().hashCode());
      List<Contender> order = new ArrayList<>(contenders);
      for (int round = 0; round < session.rounds(); round++) {
        Collections.shuffle(order, random);
        for (Contender contender : order) {
          contender.nanos[round] = slice(contender);
        }
      }
    }
    if (sum == 42) {
      System.err.println("(a sum of 42)");
    }
    return contenders.stream().map(this::measurement).toList();
  }

  /**
   * Runs all until the compiler has had nothing to do for a while, which may be late on a busy
   * machine.
   */
  private void warmUp() {
    long start = System.nanoTime();
    long least = session.warmUpMillis() * 1_000_000 * contenders.size();
    long quietSince = start;
    long compiled = -1;
    while (System.nanoTime() - start < least
        || (System.nanoTime() - quietSince < QUIET_NANOS
            && System.nanoTime() - start < PATIENCE * least)) {
      for (Contender contender : contenders) {
        double nanos = slice(contender);
        contender.calls = (int) Math.max(1, Math.min(100_000_000, Session.SLICE_NANOS / nanos));
      }
      long now = COMPILER.getTotalCompilationTime();
      if (now != compiled) {
        compiled = now;
        quietSince = System.nanoTime();
      }
    }
    for (Contender contender : contenders) {
      contender.bytes = Double.MAX_VALUE;
    }
  }

  private double slice(Contender contender) {
    int calls = contender.calls;
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    sum += contender.subject.run(calls);
    long nanos = System.nanoTime() - start;
    double perCall = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / calls;
    contender.bytes = Math.min(contender.bytes, perCall);
    return (double) nanos / calls;
  }

  private Measurement measurement(Contender contender) {
    return new Measurement(
        state,
        attributes,
        contender.form,
        ratio(contender, Form.DOCUMENTED),
        ratio(contender, Form.ON_BUILDER),
        Measurement.median(contender.nanos),
        contender.bytes);
  }

  private double ratio(Contender contender, Form to) {
    for (Contender base : contenders) {
      if (base.form == to) {
        double[] ratios = new double[session.rounds()];
        for (int round = 0; round < ratios.length; round++) {
          ratios[round] = contender.nanos[round] / base.nanos[round];
        }
        return Measurement.median(ratios);
      }
    }
    return Double.NaN;
  }

  /** A form at work: how many calls fill a slice, and what they cost so far. */
  private static final class Contender {
    final Form form;
    final Subject subject;
    final double[] nanos;
    int calls = 1_000;
    double bytes;

    Contender(Form form, Subject subject, double[] nanos) {
      this.form = form;
      this.subject = subject;
      this.nanos = nanos;
    }
  }
}
