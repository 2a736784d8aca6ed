package vn.minhbach.shared;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The kernel is pure: words and arithmetic, the same on every machine and at every hour. */
class KernelRulesTest {
  private static final JavaClasses KERNEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.minhbach.shared");

  /** Annotations only, no code: a code is written as one word in events, views and HTTP alike. */
  private static final String JSON_ANNOTATIONS = "com.fasterxml.jackson.annotation";

  private static final Set<String> IMPURE =
      Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random", "getenv");

  @Test
  void it_depends_on_java_and_itself_only() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify.annotations", JSON_ANNOTATIONS, "vn.minhbach.shared..")
        .check(KERNEL);
  }

  @Test
  void it_reaches_no_network_database_or_file() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.sql..", "java.nio.file..", "java.nio.channels..")
        .check(KERNEL);
  }

  @Test
  void it_reads_no_clock_and_draws_nothing_at_random() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(KERNEL);
    noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "the clock, chance or the environment is asked",
                call -> isImpure(call.getTarget().getOwner().getName(), call.getName())))
        .check(KERNEL);
  }

  @Test
  void every_package_is_null_marked() {
    Set<String> unmarked = new TreeSet<>();
    KERNEL.forEach(type -> collectUnmarked(type.getPackage(), unmarked));

    assertThat(unmarked).isEmpty();
  }

  private static void collectUnmarked(JavaPackage found, Set<String> unmarked) {
    if (!found.isAnnotatedWith(NullMarked.class)) {
      unmarked.add(found.getName());
    }
  }

  private static boolean isImpure(String owner, String method) {
    return owner.startsWith("java.") && IMPURE.contains(method);
  }
}
