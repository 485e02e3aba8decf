package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Names types so that the wrapper finds them. JavaPoet leaves the package out where a type is the
 * wrapper's neighbour, even where a member type or a type variable has the same simple name.
 */
final class ClassNames {

  private final String packageName;
  private final Set<String> hidden;

  ClassNames(String packageName, Set<String> hidden) {
    this.packageName = packageName;
    this.hidden = hidden;
  }

  ClassName of(TypeElement type) {
    ClassName name = ClassName.get(type);
    List<String> simpleNames = name.simpleNames();
    String first = simpleNames.get(0);
    boolean isNeighbour =
        !packageName.isEmpty()
            && MoreElements.getPackage(type).getQualifiedName().contentEquals(packageName);
    if (!isNeighbour || !hidden.contains(first)) {
      return name;
    }
    // Of no package, by a first name that contains it: written as it is, and never imported.
    return ClassName.get(
        "",
        packageName + "." + first,
        simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
  }
}
