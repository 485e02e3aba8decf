package dev.spansmith.containers.quarkus;

import dev.spansmith.containers.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class AuditProducer {

  @Produces
  @Singleton
  AuditLog audit() {
    return new AuditLog();
  }
}
