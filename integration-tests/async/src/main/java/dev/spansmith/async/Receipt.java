package dev.spansmith.async;

import java.util.concurrent.CompletableFuture;

/** A future with a face of its own. */
public class Receipt extends CompletableFuture<String> {}
