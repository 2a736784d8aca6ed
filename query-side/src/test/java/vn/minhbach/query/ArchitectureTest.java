package vn.minhbach.query;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.Fold;

/** The house rules that the compiler cannot see. */
class ArchitectureTest {
  private static final JavaClasses QUERY_SIDE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.minhbach.query");

  @Test
  void the_two_sides_know_each_other_only_through_events() {
    noClasses()
        .that()
        .resideInAPackage("vn.minhbach.query..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.minhbach.command..")
        .check(QUERY_SIDE);
  }

  @Test
  void folds_and_documents_know_no_framework() {
    classes()
        .that()
        .implement(Fold.class)
        .or()
        .haveNameMatching(
            ".*\\.(StatusView|StatusDraft|Story|Told|SlaView|Claim|Waiting|DeskView|DeskEntry"
                + "|Slot|BoardView|Count|BoardKey|Sums|LedgerView|LedgerDraft|LedgerFact.*|Turn|Turns"
                + "|Slice|SealView|DaySum|Awaited|Duty|Owner.*|Reckoning"
                + "|FairView.*|FairFacts?|Life|Link|Matters?|Sample|Tally|WatchView.*|WatchEntry|Signs?"
                + "|EntrySigns|SupplementSigns|DateSigns|EndSigns|PartSigns|Lookout|Bursts|Jumps|InLine"
                + "|CompletedStep|Span|QueueView|QueueFigures|CalledTicket|MissedTicket"
                + "|Debt|DebtsView|Done|DoneView|DurationReport|HeatMap|Waits|Officers|Overview"
                + "|ListQuestion|DossierList|Choices|Figures|Plot|Scale|Stack|Sheet|Csv|Share|FairTable"
                + "|TimeTable|WatchLists"
                + "|ReadyView|ReadyResult|Withholding|OpenField|Opening|HallCard.*|ReadyCard"
                + "|DemandView|Wanted|LineBoard|NameTags)")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "vn.minhbach.shared..",
            "vn.minhbach.query..",
            // How a choice is written; the words of a document, not the machinery.
            "com.fasterxml.jackson.annotation..")
        .check(QUERY_SIDE);
  }

  @Test
  void only_the_runner_waits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.minhbach.query.projection")
        .should()
        .callMethodWhere(
            target(nameMatching("block|blockFirst|blockLast|blockOptional|toIterable|toStream")))
        .check(QUERY_SIDE);
  }

  @Test
  void nobody_subscribes_but_the_framework() {
    noClasses().should().callMethod(Mono.class, "subscribe").check(QUERY_SIDE);
    noClasses().should().callMethod(Flux.class, "subscribe").check(QUERY_SIDE);
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(QUERY_SIDE.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allMatch((JavaPackage its) -> its.isAnnotatedWith(NullMarked.class));
  }
}
