package vn.minhbach.ops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: which room may know which, and what may lie about in none. */
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.minhbach");
  private static final Path ROOT = Path.of("..");
  private static final Pattern REGISTRY =
      Pattern.compile("repo\\.(?:maven|1)\\.|repo1\\.maven|registry\\.npmjs|deb\\.debian\\.org");
  private static final long LARGEST_FILE = 1_000_000;

  @Test
  void the_two_sides_share_only_the_kernel() {
    noClasses()
        .that()
        .resideInAPackage("vn.minhbach.command..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.minhbach.query..", "vn.minhbach.ops..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("vn.minhbach.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.minhbach.command..", "vn.minhbach.ops..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("vn.minhbach.shared..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.minhbach.command..", "vn.minhbach.query..", "vn.minhbach.ops..")
        .check(HOUSE);
  }

  @Test
  void the_views_do_not_know_each_other_in_circles() {
    slices().matching("vn.minhbach.query.(*)..").should().beFreeOfCycles().check(HOUSE);
    slices().matching("vn.minhbach.shared.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void no_file_names_a_package_registry_or_is_large() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(LARGEST_FILE);
      if (!file.endsWith("HouseRulesTest.java")) {
        assertThat(REGISTRY.matcher(new String(Files.readAllBytes(file), ISO_8859_1)).find())
            .as(file + " names a package registry")
            .isFalse();
      }
    }
  }

  @Test
  void every_script_can_be_run() throws IOException {
    for (String script :
        List.of("run", "test", "build", "import", "verify", "rebuild", "java-home")) {
      Path file = ROOT.resolve("ops").resolve(script);
      assertThat(Files.isExecutable(file)).as(script).isTrue();
      assertThat(Files.readString(file))
          .startsWith("#!/usr/bin/env bash")
          .contains("set -euo pipefail");
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*/(?:target|\\.git|data)/.*"))
          .toList();
    }
  }
}
