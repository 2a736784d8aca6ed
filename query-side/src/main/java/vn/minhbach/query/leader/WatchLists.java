package vn.minhbach.query.leader;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.watch.Pattern;
import vn.minhbach.query.watch.WatchEntry;
import vn.minhbach.query.watch.WatchReport;
import vn.minhbach.query.watch.WatchReport.PatternList;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * What a leader has to look at, of one month.
 *
 * @param seen the patterns that were seen, in the order of their numbers
 * @param unseen the names of the others
 */
record WatchLists(List<Section> seen, List<String> unseen) {
  /** More of one pattern nobody reads on one page. */
  static final int MOST = 50;

  /**
   * One pattern.
   *
   * @param pattern its name, by which messages say what it means
   * @param said what it lists, in words
   * @param count how many there are, exactly
   * @param share of apologies given in time, as per cent; absent for every other pattern
   * @param broken promises that were broken; absent for every pattern but apologies
   * @param entries the newest, newest first
   */
  record Section(
      String pattern,
      String said,
      int count,
      @Nullable String share,
      @Nullable Integer broken,
      List<Entry> entries) {}

  /**
   * Something that was seen.
   *
   * @param dossier its code; {@code …} and the end of its identifier where it has none
   * @param address of its page
   * @param when it was recorded
   * @param what happened, in words
   * @param unit the name of the unit
   * @param officer the name of who did it, or handles it; empty if nobody
   */
  record Entry(
      String dossier, String address, String when, String what, String unit, String officer) {}

  static WatchLists of(WatchReport report, OfficeDirectory names, Language language) {
    AgencyCode agency = new AgencyCode(report.agency());
    return new WatchLists(
        report.lists().stream()
            .filter(list -> list.count() > 0 || broken(list) != null)
            .map(list -> section(agency, list, names, language))
            .toList(),
        report.lists().stream()
            .filter(list -> list.count() == 0 && broken(list) == null)
            .map(list -> language.of(list.said()))
            .toList());
  }

  private static Section section(
      AgencyCode agency, PatternList list, OfficeDirectory names, Language language) {
    @Nullable Double share = list.share();
    return new Section(
        list.pattern(),
        language.of(list.said()),
        list.count(),
        share == null ? null : Share.said(share, language),
        broken(list),
        list.entries().stream()
            .limit(MOST)
            .map(entry -> entry(agency, entry, names, language))
            .toList());
  }

  private static Entry entry(
      AgencyCode agency, WatchEntry entry, OfficeDirectory names, Language language) {
    return new Entry(
        entry.code() == null
            ? "…" + entry.dossier().substring(Math.max(0, entry.dossier().length() - 6))
            : entry.code(),
        Links.dossier(entry.dossier()),
        Dates.minute(entry.at()),
        language.of(entry.said()),
        names.ofUnit(agency, entry.unit()),
        entry.officer() == null ? "" : names.ofOfficer(agency, entry.officer()));
  }

  /** A month in which promises were broken has something to say of apologies, even of none. */
  private static @Nullable Integer broken(PatternList list) {
    Map<String, Integer> tallies = list.tallies();
    return list.pattern().equals(Pattern.LATE_APOLOGY.name())
        ? tallies.get("brokenPromises")
        : null;
  }
}
