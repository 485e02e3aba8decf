package io.quarkus.scheduler;

public @interface Scheduled {
  String every();
}
