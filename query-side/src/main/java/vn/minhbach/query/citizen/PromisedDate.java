package vn.minhbach.query.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.status.DeadlineChange;
import vn.minhbach.query.status.DeadlineLine;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.time.Wording;

/**
 * The date a citizen was promised, and how it came about.
 *
 * @param day the date that holds; absent where none was promised
 * @param first the first date; absent if it still holds
 * @param lateness how the dossier stands to it
 * @param timeliness how it was resolved; absent while open
 * @param counted how the date was counted, in a sentence; absent where nobody can say
 * @param moves every date that was promised, the first promise first
 */
record PromisedDate(
    @Nullable String day,
    @Nullable String first,
    Lateness lateness,
    @Nullable Timeliness timeliness,
    @Nullable String counted,
    List<Move> moves) {

  /**
   * One line of the deadline history.
   *
   * @param day when it was recorded
   * @param moved from which date to which
   * @param cause out of the closed list, in words
   * @param reason what happened; absent where an earlier release recorded it
   * @param responsible the unit that answers for a delay; absent where nobody apologised
   * @param basis the law; absent where it is not known, and where it would tell what a sensitive
   *     dossier is about
   */
  record Move(
      String day,
      String moved,
      String cause,
      @Nullable String reason,
      @Nullable String responsible,
      @Nullable String basis) {}

  static PromisedDate of(StatusView status, Surroundings around) {
    @Nullable Promise promise = status.promise();
    @Nullable Promise first = status.firstPromise();
    return new PromisedDate(
        promise == null ? null : Dates.promised(promise),
        first == null || first.equals(promise) ? null : Dates.promised(first),
        Lateness.of(status, around.now()),
        status.timeliness(),
        counted(status.deadlines(), around.language()),
        DeadlineLine.all(status.deadlines()).stream()
            .map(line -> move(line, status, around))
            .toList());
  }

  private static Move move(DeadlineLine line, StatusView status, Surroundings around) {
    Language language = around.language();
    return new Move(
        Dates.day(line.at().toLocalDate()),
        language.of(line.moved()),
        language.of(line.causeSaid()),
        line.reason() == null ? null : language.of(line.reason()),
        line.responsible() == null
            ? null
            : around.names().ofUnit(new AgencyCode(status.agency()), line.responsible()),
        status.subject().sensitive() ? null : line.legalBasis());
  }

  private static @Nullable String counted(List<DeadlineChange> changes, Language language) {
    @Nullable Wording explanation = changes.isEmpty() ? null : changes.getLast().explanation();
    return explanation == null ? null : language.of(explanation);
  }
}
