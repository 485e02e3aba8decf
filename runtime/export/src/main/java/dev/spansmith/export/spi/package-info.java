/**
 * Where {@code spansmith-export-grpc} plugs into {@code spansmith-export}; not for applications.
 */
package dev.spansmith.export.spi;
