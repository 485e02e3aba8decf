package dev.spansmith.benchmarks;

import io.opentelemetry.api.OpenTelemetry;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each subject its own copy of the measured code and of Spansmith's runtime, and shares the
 * rest: the compiler then knows each subject as well as if it were alone in the JVM.
 */
final class SubjectLoader extends URLClassLoader {

  private static final String SUBJECTS = "dev.spansmith.benchmarks.subject.";
  private static final String RUNTIME = "dev.spansmith.runtime.";

  private SubjectLoader(URL[] urls) {
    super(urls, SubjectLoader.class.getClassLoader());
  }

  static Subject subject(Form form, OpenTelemetry openTelemetry, Shape shape) {
    try {
      // Stays open for as long as the subject lives: the whole run.
      SubjectLoader loader = new SubjectLoader(urls(form));
      return (Subject)
          loader
              .loadClass(SUBJECTS + "Loop")
              .getConstructor(Form.class, OpenTelemetry.class, Shape.class)
              .newInstance(form, openTelemetry, shape);
    } catch (ReflectiveOperationException | MalformedURLException e) {
      throw new IllegalStateException("no subject " + form, e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(SUBJECTS) && !name.startsWith(RUNTIME)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  private static URL[] urls(Form form) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    String candidate = Options.candidate();
    if (form == Form.CANDIDATE && !candidate.isEmpty()) {
      urls.add(url(candidate));
    }
    for (String entry : classPath().split(File.pathSeparator, -1)) {
      urls.add(url(entry));
    }
    return urls.toArray(URL[]::new);
  }

  private static String classPath() {
    // Surefire starts its JVM with a jar that only refers to the class path.
    String tests = System.getProperty("surefire.test.class.path");
    return tests != null ? tests : System.getProperty("java.class.path");
  }

  private static URL url(String entry) throws MalformedURLException {
    URI uri = Path.of(entry).toUri();
    return uri.toURL();
  }
}
