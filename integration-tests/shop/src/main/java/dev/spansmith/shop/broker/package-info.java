/** A Kafka broker inside this JVM. */
package dev.spansmith.shop.broker;
