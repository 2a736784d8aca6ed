package vn.minhbach.query.page;

import org.jspecify.annotations.Nullable;
import vn.minhbach.query.status.TimelineEntry;
import vn.minhbach.shared.agency.AgencyCode;

/** What happened to a dossier, with the names that stand on the signs instead of codes. */
public final class TimelineWords {
  private TimelineWords() {}

  /**
   * One entry in a sentence.
   *
   * @param agency whose units are named
   */
  public static String of(
      TimelineEntry entry, AgencyCode agency, OfficeDirectory names, Language language) {
    String said = language.of(entry.said());
    @Nullable String to = entry.data().get("to");
    return to != null && entry.kind().equals("dossier.transferred") && said.endsWith(to)
        ? said.substring(0, said.length() - to.length()) + names.ofUnit(agency, to)
        : said;
  }
}
