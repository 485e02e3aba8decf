package dev.spansmith.processor;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * One run of the Eclipse compiler with our processor.
 *
 * @param succeeded whether it found no error
 * @param diagnostics what it reported
 * @param messages what it printed
 */
record Eclipse(
    boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, String messages) {

  static Eclipse compile(Path input, Path output) {
    EclipseCompiler compiler = new EclipseCompiler();
    StringWriter messages = new StringWriter();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all =
        new ArrayList<>(List.of("-17", "-d", output.toString(), "-s", output.toString()));
    all.addAll(Sources.options(input));
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            messages,
            null,
            diagnostics,
            all,
            null,
            compiler
                .getStandardFileManager(null, null, null)
                .getJavaFileObjects(Sources.withStubs(input).toArray(Path[]::new)));
    task.setProcessors(List.of(new TracedProcessor()));
    boolean succeeded = task.call();
    return new Eclipse(
        succeeded, diagnostics.getDiagnostics(), messages + "" + diagnostics.getDiagnostics());
  }
}
