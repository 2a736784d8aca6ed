package vn.minhbach.query.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;

/** One digest a day: the same for all who read the same facts, and for nobody else. */
class SealTest {
  private static final DossierId DOSSIER = new DossierId("0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40");

  @Test
  void the_text_of_a_fact_and_the_digest_over_it_never_change() {
    WithdrawalDropped fact =
        new WithdrawalDropped(
            new Occurrence(DOSSIER, Cast.CLERK, at("2026-11-20", "09:30"), null, standing()));

    assertThat(FactText.of(fact))
        .isEqualTo(
            "{\"occurrence\":{\"after\":{\"agency\":\"H36.199\",\"axes\":{\"handOver\":"
                + "\"NOT_READY\",\"money\":\"NONE\",\"stage\":\"FILED\",\"sync\":\"PENDING\"},"
                + "\"field\":\"Hộ tịch\",\"turnSince\":\"2026-11-20T09:30:00+07:00\","
                + "\"unit\":\"TTPVHCC\",\"waitingFor\":\"OFFICE\"},"
                + "\"at\":\"2026-11-20T09:30:00+07:00\",\"by\":{\"officer\":\"an\","
                + "\"role\":\"CLERK\"},\"dossier\":\"0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40\"}}");
    assertThat(Link.after(null, 0, fact))
        .isEqualTo(new Link(1, "86900ac53f20966b7100307562472c27e3ce6a6223703a3a5d59d9a8b708069e"));
  }

  @Property(tries = 100)
  void a_day_is_the_same_whichever_dossier_is_read_first(@ForAll long seed) {
    List<DossierEvent> told = Histories.of(seed);
    List<DossierEvent> oneByOne = new ArrayList<>(told);
    oneByOne.sort(Comparator.comparing(fact -> fact.dossier().value()));

    assertThat(days(oneByOne)).isEqualTo(days(told));
  }

  @Property(tries = 100)
  void a_day_is_what_a_recount_of_its_facts_says(@ForAll long seed) {
    List<DossierEvent> told = Histories.of(seed);
    SortedMap<LocalDate, DaySum> days = days(told);

    days.forEach((day, sum) -> assertThat(sum).as(day.toString()).isEqualTo(recount(told, day)));
    assertThat(days.values().stream().mapToInt(DaySum::facts).sum()).isEqualTo(told.size());
  }

  @Property(tries = 100)
  void pattern_28_a_fact_that_is_left_out_breaks_a_seal(
      @ForAll long seed, @ForAll @IntRange(max = 1000) int which) {
    List<DossierEvent> told = Histories.of(seed);
    List<DossierEvent> fewer = new ArrayList<>(told);
    fewer.remove(which % told.size());

    assertThat(days(fewer)).isNotEqualTo(days(told));
  }

  @Test
  void pattern_28_a_fact_that_is_changed_in_one_word_breaks_the_seal_of_its_day_alone() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-19", "08:00"), null)
            .assigned(at("2026-11-20", "08:00"), Cast.AN)
            .decided(at("2026-11-20", "09:00"));
    List<DossierEvent> changed = new ArrayList<>(tale.events());
    DossierAssigned assigned = (DossierAssigned) changed.get(1);
    changed.set(1, new DossierAssigned(assigned.occurrence(), Cast.BINH, assigned.to()));

    SortedMap<LocalDate, DaySum> was = days(tale.events());
    SortedMap<LocalDate, DaySum> is = days(changed);

    LocalDate thursday = LocalDate.parse("2026-11-19");
    assertThat(is.get(thursday)).isEqualTo(was.get(thursday));
    assertThat(is.get(thursday.plusDays(1))).isNotEqualTo(was.get(thursday.plusDays(1)));
  }

  @Test
  void a_day_begins_at_midnight_in_viet_nam() {
    Tale tale = Tale.of(1).filed(at("2026-11-19", "23:59")).checked(at("2026-11-20", "00:00"));

    assertThat(days(tale.events()).keySet())
        .containsExactly(LocalDate.parse("2026-11-19"), LocalDate.parse("2026-11-20"));
  }

  private static SortedMap<LocalDate, DaySum> days(Collection<DossierEvent> facts) {
    Map<String, SealView> documents = Folding.of(new SealProjection(), facts);
    Map<LocalDate, List<SealView>> parts =
        documents.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> LocalDate.parse(entry.getKey().split("\\|", -1)[1]),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    SortedMap<LocalDate, DaySum> days = new TreeMap<>();
    parts.forEach(
        (day, its) -> {
          Collections.shuffle(its, new Random(its.size())); // a store gives them in any order
          days.put(day, DaySum.of(its));
        });
    return days;
  }

  /** As somebody would who has the facts and the description. */
  private static DaySum recount(List<DossierEvent> told, LocalDate day) {
    SortedMap<String, List<DossierEvent>> dossiers = new TreeMap<>();
    told.forEach(
        fact ->
            dossiers.computeIfAbsent(fact.dossier().value(), id -> new ArrayList<>()).add(fact));
    SortedMap<String, Integer> kinds = new TreeMap<>();
    StringBuilder lines = new StringBuilder();
    int touched = 0;
    int facts = 0;
    for (Map.Entry<String, List<DossierEvent>> dossier : dossiers.entrySet()) {
      String hash = "";
      int its = 0;
      for (int n = 0; n < dossier.getValue().size(); n++) {
        DossierEvent fact = dossier.getValue().get(n);
        if (fact.occurrence().at().toLocalDate().equals(day)) {
          String name = DossierEventNames.nameOf(fact);
          hash = sha256(hash + "\n" + n + "\n" + name + "\n" + FactText.of(fact));
          kinds.merge(name, 1, Integer::sum);
          its++;
        }
      }
      if (its > 0) {
        lines.append("%s %d %s\n".formatted(dossier.getKey(), its, hash));
        touched++;
        facts += its;
      }
    }
    return new DaySum(touched, facts, sha256(lines.toString()), kinds);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Standing standing() {
    Axes axes = Axes.at(Stage.FILED);
    return new Standing(
        Cast.AGENCY,
        Cast.COUNTER,
        null,
        Cast.CIVIL_STATUS,
        null,
        axes,
        WaitingFor.of(axes, 0),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
