package dev.spansmith.ports;

/** Inherits from a traced interface, and is not traced itself. */
public interface PagingStore extends Store<String> {}
