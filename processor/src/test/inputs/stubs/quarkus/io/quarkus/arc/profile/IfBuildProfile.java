package io.quarkus.arc.profile;

public @interface IfBuildProfile {
  String value();
}
