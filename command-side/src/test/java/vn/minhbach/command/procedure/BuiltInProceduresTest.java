package vn.minhbach.command.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.Provenance;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.procedure.SupplementRule;
import vn.minhbach.shared.time.TimeLimit;

class BuiltInProceduresTest {
  private static final List<ProcedureVersion> ALL = BuiltInProcedures.versions();
  private static final ProcedureCode NOTICE_OF_STAY = new ProcedureCode("2.001159");

  @Test
  void all_109_load_and_nothing_is_refused_or_doubted() {
    ProcedureFileReport report = BuiltInProcedures.report();

    assertThat(report.read()).isEqualTo(109);
    assertThat(report.activatable()).hasSize(109);
    assertThat(report.toReview()).isEmpty();
    assertThat(report.refused()).isEmpty();
  }

  @Test
  void the_fields_hold_as_many_as_the_source() {
    assertThat(counted(terms -> terms.field().name()))
        .hasSize(32)
        .containsEntry("Hộ tịch", 23L)
        .containsEntry("Đăng ký, quản lý cư trú", 12L)
        .containsEntry("Chứng thực", 10L)
        .containsEntry("Đất đai", 8L)
        .containsEntry("Bảo trợ xã hội", 7L)
        .containsEntry("Hoạt động xây dựng", 6L);
  }

  @Test
  void the_commonest_cases_have_the_units_of_the_source() {
    assertThat(counted(terms -> firstLimit(terms).unit().name()))
        .isEqualTo(Map.of("WORKING_DAYS", 80L, "DAYS", 20L, "SAME_DAY", 8L, "CLOCK_HOURS", 1L));
  }

  @Test
  void what_was_only_recalled_keeps_its_mark() {
    assertThat(counted(terms -> terms.provenance().name()))
        .isEqualTo(Map.of("FOUND", 82L, "MEMORY", 27L));
    assertThat(terms("1.004194").provenance()).isEqualTo(Provenance.MEMORY);
  }

  @Test
  void the_fees_of_two_licences_are_unknown_and_not_nothing() {
    assertThat(ALL.stream().filter(version -> version.terms().feeVnd() == null))
        .extracting(version -> version.code().value())
        .containsExactly("2.000620", "2.000181");
  }

  @Test
  void a_pavement_is_lent_for_a_funeral_within_a_day_and_otherwise_within_five_working_days() {
    assertThat(limits("1.013274"))
        .isEqualTo(Map.of("funeral", TimeLimit.days(1), "other", TimeLimit.workingDays(5)));
  }

  @Test
  void a_construction_permit_takes_fifteen_days_for_a_single_house_and_twenty_otherwise() {
    assertThat(limits("1.013225"))
        .isEqualTo(Map.of("single-house", TimeLimit.days(15), "other", TimeLimit.days(20)));
  }

  @Test
  void a_first_land_certificate_takes_17_20_or_27_working_days() {
    assertThat(limits("1.013978"))
        .isEqualTo(
            Map.of(
                "registration",
                TimeLimit.workingDays(17),
                "with-certificate",
                TimeLimit.workingDays(20),
                "remote",
                TimeLimit.workingDays(27)));
  }

  @Test
  void an_extract_and_a_birth_are_settled_the_same_day() {
    assertThat(limits("2.000635")).isEqualTo(Map.of("default", TimeLimit.SAME_DAY));
    assertThat(limits("1.001193")).isEqualTo(Map.of("default", TimeLimit.SAME_DAY));
  }

  @Test
  void a_notice_of_stay_takes_one_hour_at_any_hour_of_the_day() {
    assertThat(limits("2.001159")).isEqualTo(Map.of("default", TimeLimit.clockHours(1)));
  }

  @Test
  void construction_law_allows_two_requests_within_seven_working_days() {
    SupplementRule rule = terms("1.013225").supplement();

    assertThat(rule.policy()).isEqualTo(SupplementPolicy.RESTART);
    assertThat(rule.window()).isEqualTo(TimeLimit.workingDays(7));
    assertThat(rule.rounds()).isEqualTo(2);
    assertThat(rule.legalBasis()).startsWith("Luật Xây dựng 50/2014/QH13 Điều 102");
    assertThat(terms("1.001193").supplement()).isEqualTo(SupplementRule.GENERAL);
  }

  @Test
  void adoption_poverty_disability_denunciation_and_their_like_are_sensitive() {
    assertThat(ALL.stream().filter(version -> version.terms().sensitive()))
        .extracting(version -> version.code().value())
        .containsExactlyInAnyOrder(
            "2.001255",
            "2.001263",
            "1.004837",
            "1.004845",
            "1.000689",
            "1.001022",
            "1.001695",
            "1.001699",
            "1.001653",
            "3.000527",
            "1.011607",
            "1.011608",
            "1.011609",
            "3.000412",
            "1.001776",
            "1.001731",
            "1.014028",
            "1.014027",
            "1.001739",
            "2.001947",
            "2.002396",
            "2.001801",
            "2.002409",
            "1.004859",
            "1.004873");
  }

  @Test
  void they_agree_with_the_source_row_by_row() throws IOException {
    ProcedureFileReport source;
    try (InputStream file = Files.newInputStream(SharedData.file("procedures.csv"))) {
      source = ProcedureFileReader.read(file);
    }

    assertThat(ALL.stream().map(version -> facts(version.code(), version.terms())).toList())
        .isEqualTo(source.activatable().stream().map(d -> facts(d.code(), d.terms())).toList());
  }

  /** What the source states; cases, sensitivity and supplements are our own additions. */
  private static List<Object> facts(ProcedureCode code, ProcedureTerms terms) {
    return List.of(
        code,
        terms.name(),
        terms.field(),
        asListed(code, firstLimit(terms)),
        Optional.ofNullable(terms.feeVnd()),
        terms.online(),
        terms.papers(),
        terms.provenance());
  }

  /** The list says working hours of the notice of stay, which is answered by night as well. */
  private static TimeLimit asListed(ProcedureCode code, TimeLimit limit) {
    return code.equals(NOTICE_OF_STAY) ? TimeLimit.workingHours(limit.amount()) : limit;
  }

  private static Map<String, Long> counted(Function<ProcedureTerms, String> key) {
    return ALL.stream()
        .collect(
            Collectors.groupingBy(
                version -> key.apply(version.terms()), TreeMap::new, Collectors.counting()));
  }

  private static TimeLimit firstLimit(ProcedureTerms terms) {
    return known(terms.cases().getFirst().legalLimit());
  }

  private static TimeLimit known(@Nullable TimeLimit limit) {
    assertThat(limit).isNotNull();
    return Optional.ofNullable(limit).orElseThrow();
  }

  private static ProcedureTerms terms(String code) {
    return BuiltInProcedures.catalogue()
        .inForce(new ProcedureCode(code), BuiltInProcedures.IN_FORCE_FROM)
        .orElseThrow()
        .terms();
  }

  private static Map<String, TimeLimit> limits(String code) {
    return terms(code).cases().stream()
        .collect(Collectors.toMap(one -> one.key().value(), one -> known(one.legalLimit())));
  }
}
