/** OTLP over gRPC for {@code spansmith-export}. Having it on the class path is all it takes. */
package dev.spansmith.export.grpc;
