package vn.minhbach.query.work;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.desk.DeskEntry;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.desk.DeskPage;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.time.WorkingCalendar;

/**
 * A page of a desk as it is shown.
 *
 * @param filters the parts of the desk, with how much lies there
 * @param groups what is due first comes first
 * @param total how many dossiers the filter lets through, on all pages
 * @param open how many lie on the whole desk
 * @param next the address of the next page; absent on the last one
 * @param first the address of the first page; absent on it
 */
record WorkTable(
    List<Filter> filters,
    List<Group> groups,
    int total,
    int open,
    @Nullable String next,
    @Nullable String first) {
  private static final int SHORT = 8;

  /** A part of the desk; its word names it in messages. */
  record Filter(String word, int count, String address, boolean current) {}

  /** Dossiers that are equally near. */
  record Group(String word, List<Row> rows) {}

  /**
   * One dossier.
   *
   * @param name its code, the number of a past dossier, or the beginning of its identifier
   * @param procedure absent for past dossiers
   * @param stage its name in messages
   * @param promised absent where nothing was promised
   * @param left absent where nothing is counted
   * @param since when the result came to the counter, or the dossier was handed in; absent for all
   *     else
   * @param officer the name tag; absent while nobody was assigned
   */
  record Row(
      String dossier,
      String name,
      @Nullable String procedure,
      String field,
      boolean sensitive,
      String stage,
      WaitingFor waitingFor,
      @Nullable String promised,
      @Nullable Left left,
      @Nullable String since,
      String unit,
      String unitName,
      @Nullable String officer) {}

  /**
   * Lays out a page.
   *
   * @param atCounter how many results wait at the counter of the agency
   * @param now in Vietnamese time
   */
  static WorkTable of(
      WorkQuestion question,
      DeskPage page,
      int atCounter,
      OffsetDateTime now,
      WorkingCalendar calendar,
      OfficeDirectory names) {
    int open = page.counts().values().stream().mapToInt(Integer::intValue).sum();
    boolean counter = question.filter() == DeskFilter.COUNTER;
    return new WorkTable(
        Stream.of(DeskFilter.values())
            .map(filter -> filter(question, filter, page, counter ? -1 : open, atCounter))
            .toList(),
        groups(page, now, calendar, names),
        page.total(),
        open,
        page.next() == null ? null : question.from(page.next()).address(),
        question.after() == null ? null : question.with(question.filter()).address());
  }

  /** Beside the counter, nobody knows what lies on the desk that one came from. */
  private static Filter filter(
      WorkQuestion question, DeskFilter filter, DeskPage page, int open, int atCounter) {
    int count =
        switch (filter) {
          case ALL -> open;
          case COUNTER -> atCounter;
          case OVERDUE, TODAY, IN_1, IN_2, IN_3, LATER, UNPROMISED, INTAKE ->
              open < 0 ? -1 : page.counts().getOrDefault(filter.toString(), 0);
        };
    return new Filter(
        filter.toString(), count, question.with(filter).address(), filter == question.filter());
  }

  private static List<Group> groups(
      DeskPage page, OffsetDateTime now, WorkingCalendar calendar, OfficeDirectory names) {
    AgencyCode agency = new AgencyCode(page.agency());
    List<Group> groups = new ArrayList<>();
    for (DeskPage.Bucket bucket : page.buckets()) {
      List<Row> rows =
          bucket.entries().stream()
              .map(entry -> row(entry, bucket, now, calendar, agency, names))
              .toList();
      if (!groups.isEmpty() && groups.getLast().word().equals(bucket.group())) {
        List<Row> all = new ArrayList<>(groups.removeLast().rows());
        all.addAll(rows);
        groups.add(new Group(bucket.group(), List.copyOf(all)));
      } else if (!rows.isEmpty()) {
        groups.add(new Group(bucket.group(), rows));
      }
    }
    return List.copyOf(groups);
  }

  private static Row row(
      DeskEntry entry,
      DeskPage.Bucket bucket,
      OffsetDateTime now,
      WorkingCalendar calendar,
      AgencyCode agency,
      OfficeDirectory names) {
    boolean waits = bucket.group().equals(DeskFilter.COUNTER.toString());
    @Nullable String name = entry.code() != null ? entry.code() : entry.pastNumber();
    return new Row(
        entry.dossier(),
        name != null ? name : entry.dossier().substring(0, SHORT),
        entry.procedureName(),
        entry.field(),
        entry.sensitive(),
        waits ? "AT_COUNTER" : entry.stage().name(),
        entry.waitingFor(),
        entry.promise() == null ? null : Dates.promised(entry.promise()),
        waits ? null : Left.of(entry.promise(), now, calendar),
        since(entry, bucket, waits),
        entry.unit(),
        names.ofUnit(agency, entry.unit()),
        entry.officer() == null ? null : names.ofOfficer(agency, entry.officer()));
  }

  private static @Nullable String since(DeskEntry entry, DeskPage.Bucket bucket, boolean waits) {
    if (waits) {
      return Dates.day(bucket.day());
    }
    return entry.receivedAt() == null && entry.submittedAt() != null
        ? Dates.minute(entry.submittedAt())
        : null;
  }
}
