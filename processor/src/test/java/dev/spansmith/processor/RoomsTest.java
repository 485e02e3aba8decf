package dev.spansmith.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The walls between the processor's rooms. */
@AnalyzeClasses(
    packages = "dev.spansmith.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {

  @ArchTest
  static final ArchRule ROOMS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("processor")
          .definedBy("dev.spansmith.processor")
          .layer("read")
          .definedBy("..processor.read..")
          .layer("check")
          .definedBy("..processor.check..")
          .layer("model")
          .definedBy("..processor.model..")
          .layer("emit")
          .definedBy("..processor.emit..")
          .layer("diagnostic")
          .definedBy("..processor.diagnostic..")
          .whereLayer("processor")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("processor")
          .whereLayer("emit")
          .mayOnlyBeAccessedByLayers("processor")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("processor", "check")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers("processor", "read", "emit");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("dev.spansmith.processor.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EMIT_KNOWS_NO_COMPILER =
      noClasses()
          .that()
          .resideInAPackage("..processor.emit..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("javax.lang.model..")
                  .and(not(type(Modifier.class)))
                  .and(not(type(TypeElement.class))));

  @ArchTest
  static final ArchRule MODEL_IS_PLAIN_VALUES =
      noClasses()
          .that()
          .resideInAPackage("..processor.model..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("javax.lang.model..").and(not(type(Modifier.class))));

  /** The compilers print the same type differently. */
  @ArchTest
  static final ArchRule NO_TEXT_OF_TYPE_MIRRORS =
      noClasses().should().callMethod(TypeMirror.class, "toString");

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");
}
