package dev.spansmith.containers.weld;

record OrderPlaced(String orderId) {}
