/** HTTP between the shop's services: the JDK's server and client, traced by OpenTelemetry. */
package dev.spansmith.shop.http;
