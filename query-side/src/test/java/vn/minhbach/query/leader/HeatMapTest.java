package vn.minhbach.query.leader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.leader.HeatMap.Cell;
import vn.minhbach.query.leader.HeatMap.Column;
import vn.minhbach.query.leader.HeatMap.Row;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.PlainDirectory;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Promise;

/** Seen on Friday 20 November 2026; Tuesday 24 is a public holiday. */
class HeatMapTest {
  @Test
  void its_columns_are_the_working_days_ahead_between_overdue_and_all() {
    assertThat(HeatMap.of(report(), new PlainDirectory()).columns())
        .containsExactly(
            Column.of("overdue"),
            Column.of("today"),
            new Column("day", 1, "23/11"),
            new Column("day", 3, "25/11"),
            new Column("day", 4, "26/11"),
            new Column("day", 5, "27/11"),
            new Column("day", 1, "30/11"),
            new Column("day", 2, "01/12"),
            new Column("day", 3, "02/12"),
            new Column("day", 4, "03/12"),
            new Column("day", 5, "04/12"),
            new Column("day", 1, "07/12"),
            Column.of("later"),
            Column.of("unpromised"),
            Column.of("open"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-19, 0, /work?unit=TTPVHCC&filter=overdue",
    "2026-11-20, 1, /work?unit=TTPVHCC&filter=today",
    "2026-11-24, 2, /work?unit=TTPVHCC&filter=1",
    "2026-11-26, 4, /work?unit=TTPVHCC&filter=3",
    "2026-11-28, 5, /lead/list?unit=TTPVHCC&due=2026-11-27",
    "2026-12-07, 11, /lead/list?unit=TTPVHCC&due=2026-12-07",
    "2026-12-08, 12, /lead/list?unit=TTPVHCC&after=2026-12-07",
    "none, 13, /work?unit=TTPVHCC&filter=unpromised"
  })
  void a_dossier_stands_in_one_column_and_leads_to_its_list(String due, int place, String list) {
    HeatMap map = HeatMap.of(report(open(1, due)), new PlainDirectory());
    List<Linked> numbers = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      numbers.add(i == place ? new Linked(1, list) : new Linked(0, null));
    }
    numbers.add(new Linked(1, "/work?unit=TTPVHCC&filter=all"));
    assertThat(map.rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.cells().stream().map(Cell::number))
                    .containsExactlyElementsOf(numbers));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 2", "6, 3", "11, 4", "21, 5"})
  void a_shade_says_how_many(int dossiers, int shade) {
    Tale[] tales = new Tale[dossiers];
    for (int i = 0; i < dossiers; i++) {
      tales[i] = open(i + 1, "2026-11-25");
    }
    HeatMap map = HeatMap.of(report(tales), new PlainDirectory());
    assertThat(map.rows().getFirst().cells().get(3).shade()).isEqualTo(shade);
  }

  @Test
  void units_stand_in_alphabetical_order_and_add_up() {
    HeatMap map =
        HeatMap.of(
            report(
                open(1, "2026-11-25"),
                open(2, "2026-11-25").transferred(at("2026-11-20", "09:00"), Cast.JUSTICE)),
            new PlainDirectory());
    assertThat(map.rows()).extracting(Row::name).containsExactly("unit TTPVHCC", "unit TUPHAP");
    assertThat(map.total().cells().get(3).number())
        .isEqualTo(new Linked(2, "/lead/list?due=2026-11-25"));
  }

  @Test
  void officers_stand_in_the_order_of_vietnamese_names() {
    Tale[] tales = new Tale[4];
    String[] accounts = {"ôn", "đức", "dung", "bình"};
    for (int i = 0; i < accounts.length; i++) {
      tales[i] =
          open(i + 1, "2026-11-25").assigned(at("2026-11-20", "08:30"), new OfficerId(accounts[i]));
    }
    assertThat(Officers.of(report(tales), new PlainDirectory()).lines())
        .extracting(Officers.Line::name)
        .containsExactly("officer bình", "officer dung", "officer đức", "officer ôn");
  }

  @Test
  void who_waits_for_whom_adds_up_to_what_is_open() {
    Waits waits =
        Waits.of(
            report(
                open(1, "2026-11-25"),
                open(2, "2026-11-25").supplementAsked(at("2026-11-20", "09:00"), "Giấy"),
                open(3, "2026-11-25")
                    .suspended(at("2026-11-20", "09:00"), at("2026-12-20", "09:00"))),
            new PlainDirectory());
    assertThat(waits.total().numbers())
        .containsExactly(
            new Linked(1, "/lead/list?waits=OFFICE"),
            new Linked(1, "/lead/list?waits=CITIZEN"),
            new Linked(0, null),
            new Linked(1, "/lead/list?waits=LAW"));
  }

  private static Tale open(int number, String due) {
    Promise promise = due.equals("none") ? null : byDay(due);
    return Tale.of(number).received(at("2026-11-20", "08:00"), promise);
  }

  private static SlaReport report(Tale... tales) {
    PageSetting setting = new PageSetting(at("2026-11-20", "10:00"), Schedulers.immediate());
    if (tales.length > 0) {
      setting.tell(tales);
    }
    return requireNonNull(setting.sla.ofAgency(AGENCY).block(PageSetting.PATIENCE));
  }
}
