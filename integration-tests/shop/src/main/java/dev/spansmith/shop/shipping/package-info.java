/** Packs what has been paid: a service behind Kafka. */
package dev.spansmith.shop.shipping;
