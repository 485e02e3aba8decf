package dev.spansmith.spring;

import dev.spansmith.runtime.TracedGenerated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Finds what the processor wrote for a type, by its name, and lets its class file confirm it. Loads
 * no class.
 */
final class GeneratedClasses {

  private static final String WRAPPER = "Traced";
  private static final String BEAN_DECORATOR = "TracedBeanDecorator";

  private final ResourceLoader resources;
  private final MetadataReaderFactory readers;
  private final Map<String, Optional<AnnotationMetadata>> read = new HashMap<>();

  GeneratedClasses(ResourceLoader resources) {
    this.resources = resources;
    this.readers = new CachingMetadataReaderFactory(resources);
  }

  Optional<AnnotationMetadata> wrapperOf(String type) {
    return find(type, WRAPPER);
  }

  /** The {@link BeanDecorator} of an interface. */
  Optional<AnnotationMetadata> beanDecoratorOf(String type) {
    return find(type, BEAN_DECORATOR);
  }

  private Optional<AnnotationMetadata> find(String type, String suffix) {
    if (isFramework(type)) {
      return Optional.empty();
    }
    String packageAndDot = type.substring(0, type.lastIndexOf('.') + 1);
    return read(packageAndDot + flat(type) + suffix)
        .filter(found -> type.equals(tracedType(found)));
  }

  /** Most beans are Spring's own, and nothing was written for those. */
  private static boolean isFramework(String type) {
    return type.startsWith("java.")
        || (type.startsWith("org.springframework.")
            && !type.startsWith("org.springframework.samples."));
  }

  /** The names of the enclosing classes and its own, joined; a dollar may be part of a name. */
  private String flat(String type) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    return name.indexOf('$') < 0
        ? name
        : read(type)
            .map(AnnotationMetadata::getEnclosingClassName)
            .map(outer -> flat(outer) + "_" + type.substring(outer.length() + 1))
            .orElse(name);
  }

  private static Object tracedType(AnnotationMetadata generated) {
    Map<String, Object> attributes =
        generated.getAnnotationAttributes(TracedGenerated.class.getName(), true);
    return attributes == null ? "" : attributes.getOrDefault("value", "");
  }

  private Optional<AnnotationMetadata> read(String type) {
    return read.computeIfAbsent(type, this::fromFile);
  }

  private Optional<AnnotationMetadata> fromFile(String type) {
    Resource file =
        resources.getResource(
            ResourceLoader.CLASSPATH_URL_PREFIX
                + ClassUtils.convertClassNameToResourcePath(type)
                + ClassUtils.CLASS_FILE_SUFFIX);
    if (!file.exists()) {
      return Optional.empty();
    }
    try {
      return Optional.of(readers.getMetadataReader(file).getAnnotationMetadata());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
