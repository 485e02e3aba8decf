/**
 * Traced types that are compiled against the pinned OpenTelemetry API and run on each older one.
 */
package dev.spansmith.apifloor;
