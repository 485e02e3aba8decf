package dev.spansmith.export;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads of ours: daemons, so that none keeps a JVM alive, and without a context class loader, so
 * that none keeps an application's.
 */
final class DaemonThreads {

  private static final long IDLE_SECONDS = 10;

  private DaemonThreads() {}

  static Thread named(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    return thread;
  }

  static ThreadPoolExecutor pool(String name) {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> named(name, work));
  }
}
