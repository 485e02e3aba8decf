package dev.spansmith.containers.quarkus;

record OrderPlaced(String orderId) {}
