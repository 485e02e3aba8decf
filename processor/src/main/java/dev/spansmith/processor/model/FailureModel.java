package dev.spansmith.processor.model;

import java.util.Optional;

/**
 * When a result means that the call has failed.
 *
 * @param condition the boolean that says so
 * @param failing what the boolean is then
 * @param errorType what kind of failure it is, if the result tells
 */
public record FailureModel(ValueModel condition, boolean failing, Optional<ValueModel> errorType) {}
