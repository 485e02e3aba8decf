package dev.spansmith.behaviour;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.spansmith.runtime.Spans;

/** What compiled wrappers are made of. */
@AnalyzeClasses(
    packages = "dev.spansmith.behaviour",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class BytecodeTest {

  @ArchTest
  static final ArchRule WRAPPERS_CALL_THE_RUNTIME =
      classes()
          .that()
          .haveSimpleNameEndingWith("Traced")
          .should()
          .dependOnClassesThat(Predicates.type(Spans.class));

  @ArchTest
  static final ArchRule NO_REFLECTION_AND_NO_LOOKUPS =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Traced")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..");

  @ArchTest
  static final ArchRule NO_CLASS_BY_NAME =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Traced")
          .should()
          .callMethodWhere(
              target(name("forName")).and(target(owner(Predicates.type(Class.class)))));
}
