package dev.spansmith.randomtypes;

import java.util.List;

/** A constructor of a generated class, or the components of a record. */
record Constructor(
    String id,
    String modifiers,
    List<Variable> variables,
    List<Parameter> parameters,
    boolean varargs,
    List<String> thrown,
    List<Class<? extends Throwable>> failures,
    String annotations) {}
