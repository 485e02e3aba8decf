package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the checks found.
 *
 * @param diagnostics what to say
 * @param isRejected whether there will be no wrapper
 */
public record Verdict(List<Diagnostic> diagnostics, boolean isRejected) {}
