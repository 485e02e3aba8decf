package dev.spansmith.export;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads of ours: daemons, so that none keeps a JVM alive, and without a context class loader, so
 * that none keeps an application's.
 */
final class DaemonThreads {

  private static final int FEW = 4;

  private DaemonThreads() {}

  static Thread named(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    return thread;
  }

  /** As many as there is work, for work that waits. */
  static ThreadPoolExecutor waiting(String name) {
    return new ThreadPoolExecutor(
        0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), factory(name));
  }

  /** A few, for work that does not wait. */
  static ThreadPoolExecutor few(String name) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            FEW, FEW, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static ThreadFactory factory(String name) {
    return work -> named(name, work);
  }
}
