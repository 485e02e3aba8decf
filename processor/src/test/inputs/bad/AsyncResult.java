package bad;

import dev.spansmith.annotations.*;

class AsyncResult {

  interface Promise<T> {}

  record BookPublisher(String name) {}

  @Traced
  java.util.concurrent.Future<String> call() {
    return null;
  }

  @Traced
  <T extends java.util.concurrent.FutureTask<?>> T bound() {
    return null;
  }

  @Traced
  Promise<String> unknown() {
    return null;
  }

  @Traced
  BookPublisher noResultToCome() {
    return null;
  }
}
