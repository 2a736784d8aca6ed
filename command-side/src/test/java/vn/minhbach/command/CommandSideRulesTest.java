package vn.minhbach.command;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.calendar.Recounting;
import vn.minhbach.command.deadline.AgendaSweeper;
import vn.minhbach.command.deadline.UnarmedDeadlines;

/** What the command side may depend on, and what of it others may see. */
class CommandSideRulesTest {
  private static final JavaClasses COMMAND_SIDE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.minhbach.command");

  /** The rules and all that they are made of: the same answer on every machine, at every hour. */
  private static final Set<String> PURE =
      Set.of(
          "Act",
          "Circumstances",
          "Dossier",
          "DossierCommand",
          "Count",
          "DossierDecider",
          "Gate",
          "PastDossier",
          "ListedPaper",
          "PastSteps",
          "PossibleActs",
          "Promises",
          "Reception",
          "Refusal",
          "DossierRefused",
          "SaidNo",
          "Specimen",
          "Warnings");

  private static final Set<String> ASKS_THE_WORLD =
      Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random", "getenv");

  private static final Set<String> WAITS =
      Set.of(
          "block",
          "blockFirst",
          "blockLast",
          "blockOptional",
          "subscribe",
          "toFuture",
          "toIterable",
          "toStream");

  private static final Set<String> OWN_THREAD =
      Set.of(
          AgendaSweeper.class.getName(),
          Recounting.class.getName(),
          UnarmedDeadlines.class.getName());

  /** What the wiring and the answers to the outside need of the dossier; all else is its own. */
  private static final Set<String> SEEN_OF_THE_DOSSIER =
      Set.of(
          "AskedResolver",
          "DateByCalendar",
          "DossierConfiguration",
          "DossierRefused",
          "Refusal",
          "StaleVersion",
          "StoredDossiers");

  @Test
  void the_rules_know_no_framework() {
    classes()
        .that(pure())
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify.annotations", "vn.minhbach.shared..")
                .or(pure())
                .or(
                    describe(
                        "Axon's mark of the routing key",
                        type -> type.isEquivalentTo(TargetAggregateIdentifier.class))))
        .check(COMMAND_SIDE);
  }

  @Test
  void the_rules_reach_no_database_network_or_file() {
    noClasses()
        .that(pure())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..", "java.util.concurrent..")
        .check(COMMAND_SIDE);
  }

  @Test
  void the_rules_read_no_clock_and_draw_nothing_at_random() {
    noClasses()
        .that(pure())
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(COMMAND_SIDE);
    noClasses()
        .that(pure())
        .should()
        .callCodeUnitWhere(
            describe(
                "the clock, chance or the environment is asked",
                call ->
                    call.getTarget().getOwner().getName().startsWith("java.")
                        && ASKS_THE_WORLD.contains(call.getName())))
        .check(COMMAND_SIDE);
  }

  @Test
  void the_two_sides_know_each_other_by_their_facts_only() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.minhbach.query..", "vn.minhbach.ops..")
        .check(COMMAND_SIDE);
  }

  /** These wait on threads that are their own; whoever else did might hold up requests. */
  @Test
  void nobody_waits_on_the_event_loop() {
    noClasses()
        .that(describe("have no thread of their own", type -> !OWN_THREAD.contains(type.getName())))
        .should()
        .callCodeUnitWhere(
            describe("a publisher is waited for or set off", call -> waits(call.getTarget())))
        .check(COMMAND_SIDE);
  }

  @Test
  void features_do_not_depend_on_each_other_in_circles() {
    slices().matching("vn.minhbach.command.(*)..").should().beFreeOfCycles().check(COMMAND_SIDE);
  }

  @Test
  void of_the_dossier_others_see_only_what_they_need() {
    Set<String> seen =
        COMMAND_SIDE.stream()
            .filter(type -> type.getPackageName().equals("vn.minhbach.command.dossier"))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(seen).isEqualTo(SEEN_OF_THE_DOSSIER);
  }

  @Test
  void every_package_is_null_marked() {
    Set<String> unmarked = new TreeSet<>();
    COMMAND_SIDE.forEach(type -> collectUnmarked(type.getPackage(), unmarked));

    assertThat(unmarked).isEmpty();
  }

  /** A rule is known by its name: what is called Rules is pure. */
  private static DescribedPredicate<JavaClass> pure() {
    return describe(
        "are rules",
        type -> {
          String outermost = outermost(type.getBaseComponentType()).getSimpleName();
          return type.getPackageName().equals("vn.minhbach.command.dossier")
              && (outermost.endsWith("Rules") || PURE.contains(outermost));
        });
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(CommandSideRulesTest::outermost).orElse(type);
  }

  private static boolean waits(CodeUnitCallTarget target) {
    return target.getOwner().getPackageName().startsWith("reactor.core")
        && WAITS.contains(target.getName());
  }

  private static void collectUnmarked(JavaPackage found, Set<String> unmarked) {
    if (!found.isAnnotatedWith(NullMarked.class)) {
      unmarked.add(found.getName());
    }
  }
}
