package vn.minhbach.ops.standalone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.status.NamedDossier;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEventNames;

/**
 * What must hold between the facts and the tables that are written with them: no fact is missing
 * from the middle of a dossier, codes have no gaps and name one dossier each, issued forms and the
 * lines of the register have no gaps, every answer that was given has its facts. Each check says
 * what it found wrong, in words; nothing if all is well.
 */
final class RecordChecks {
  /** More of the same kind help nobody. */
  private static final int MOST_LISTED = 5;

  private final JdbcClient jdbc;
  private final View<NamedDossier> names;

  /**
   * Checks these facts.
   *
   * @param names of all dossiers, as the facts make them
   */
  RecordChecks(JdbcClient jdbc, View<NamedDossier> names) {
    this.jdbc = jdbc;
    this.names = names;
  }

  List<String> all() {
    List<String> wrong = new ArrayList<>();
    wrong.addAll(streams());
    wrong.addAll(codes());
    wrong.addAll(serials());
    wrong.addAll(forms());
    wrong.addAll(answers());
    return wrong;
  }

  private List<String> streams() {
    return jdbc
        .sql(
            "select stream, count(*), max(sequence) from event group by stream"
                + " having count(*) <> max(sequence) + 1")
        .query(
            (row, n) ->
                "dossier %s has %d facts, but the last one is number %d"
                    .formatted(row.getString(1), row.getLong(2), row.getLong(3) + 1))
        .stream()
        .limit(MOST_LISTED)
        .toList();
  }

  /** In both directions: a row for every code that a fact gives, and a fact for every row. */
  private List<String> codes() {
    List<String> wrong = new ArrayList<>();
    long[] rows = {0};
    jdbc.sql("select code, dossier from dossier_code")
        .query(
            row -> {
              rows[0]++;
              Optional<NamedDossier> named = names.get(row.getString(1)).blockOptional();
              if (!named.map(NamedDossier::dossier).equals(Optional.of(row.getString(2)))) {
                wrong.add(
                    "code %s was given to dossier %s, but the facts say %s"
                        .formatted(
                            row.getString(1),
                            row.getString(2),
                            named.map(NamedDossier::dossier).orElse("nothing of it")));
              }
            });
    long receipts =
        jdbc.sql("select count(distinct stream) from event where name in (?, ?, ?)")
            .params(
                DossierEventNames.nameOf(DossierTakenIn.class),
                DossierEventNames.nameOf(DossierReceived.class),
                DossierEventNames.nameOf(DossierSettledAtOnce.class))
            .query(Long.class)
            .single();
    if (receipts != rows[0]) {
      wrong.add("%d dossiers were received, but %d codes given".formatted(receipts, rows[0]));
    }
    return wrong.stream().limit(MOST_LISTED).toList();
  }

  private List<String> serials() {
    Map<String, Run> days = new TreeMap<>();
    jdbc.sql("select code from dossier_code")
        .query(
            row -> {
              DossierCode code = new DossierCode(row.getString(1));
              int dash = code.value().lastIndexOf('-');
              int serial = Integer.parseInt(code.value().substring(dash + 1));
              String agency = code.value().substring(0, code.value().lastIndexOf('-', dash - 1));
              days.merge(agency + " on " + code.receivedOn(), new Run(1, serial, 0), Run::plus);
            });
    jdbc.sql("select agency, received_on, last_serial from dossier_serial")
        .query(
            row -> {
              days.merge(
                  row.getString(1) + " on " + row.getObject(2, LocalDate.class),
                  new Run(0, 0, row.getInt(3)),
                  Run::plus);
            });
    return days.entrySet().stream()
        .filter(day -> !day.getValue().isGapFree())
        .limit(MOST_LISTED)
        .map(
            day ->
                "%s gave %d codes, the highest is %d, the counter stands at %d"
                    .formatted(
                        day.getKey(),
                        day.getValue().given(),
                        day.getValue().highest(),
                        day.getValue().counter()))
        .toList();
  }

  private List<String> forms() {
    Map<String, Run> years = new TreeMap<>();
    jdbc.sql(
            "select agency, issue_year, form, count(*), max(serial) from form_issue"
                + " group by agency, issue_year, form")
        .query(
            row -> {
              years.merge(formOf(row), new Run(row.getInt(4), row.getInt(5), 0), Run::plus);
            });
    jdbc.sql("select agency, issue_year, form, last_serial from form_serial")
        .query(
            row -> {
              years.merge(formOf(row), new Run(0, 0, row.getInt(4)), Run::plus);
            });
    return years.entrySet().stream()
        .filter(year -> !year.getValue().isGapFree())
        .limit(MOST_LISTED)
        .map(
            year ->
                "%s has %d numbers, the highest is %d, the counter stands at %d"
                    .formatted(
                        year.getKey(),
                        year.getValue().given(),
                        year.getValue().highest(),
                        year.getValue().counter()))
        .toList();
  }

  private static String formOf(ResultSet row) throws SQLException {
    return "form %s of %s in %d".formatted(row.getString(3), row.getString(1), row.getInt(2));
  }

  private List<String> answers() {
    AnswerCheck check = new AnswerCheck();
    jdbc.sql(AnswerCheck.ROWS).query(check);
    return check.wrong().stream().limit(MOST_LISTED).toList();
  }

  /** Numbers that were given one after the other. */
  private record Run(int given, int highest, int counter) {
    Run plus(Run more) {
      return new Run(given + more.given, Math.max(highest, more.highest), counter + more.counter);
    }

    boolean isGapFree() {
      return given == highest && highest == counter;
    }
  }
}
