package dev.spansmith.containers.micronaut;

record OrderCancelled(String orderId) {}
