package vn.minhbach.ops.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.OnlineLevel;
import vn.minhbach.shared.procedure.Paper;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.TimeLimit;

/**
 * A procedure as this commune's people ask for it.
 *
 * @param version what is in force
 * @param procedureCase which of its cases
 * @param limit what is promised
 * @param weight how often it is asked for, against the others
 * @param unit which handles it
 * @param officer who handles it there
 * @param course how it is handled
 */
record Service(
    ProcedureVersion version,
    CaseKey procedureCase,
    TimeLimit limit,
    int weight,
    String unit,
    String officer,
    Course course) {
  private static final int LONG_WORKING_DAYS = 7;
  private static final int LONG_DAYS = 10;

  String code() {
    return version.code().value();
  }

  boolean isOnline() {
    return version.terms().online() != OnlineLevel.NONE;
  }

  /** Whether its name alone says something about a person. */
  boolean isSensitive() {
    return version.terms().sensitive();
  }

  /** Whether its dossiers live longer than a week. */
  boolean isLong() {
    return switch (limit.unit()) {
      case WORKING_DAYS -> limit.amount() > LONG_WORKING_DAYS;
      case DAYS -> limit.amount() >= LONG_DAYS;
      case WORKING_HOURS, WORKING_MINUTES, CLOCK_HOURS, SAME_DAY, NONE -> false;
    };
  }

  /** Whether its dossiers are done the day they come, or by the next morning. */
  boolean isSameDay() {
    return switch (limit.unit()) {
      case SAME_DAY, WORKING_HOURS, WORKING_MINUTES, CLOCK_HOURS -> true;
      case WORKING_DAYS, DAYS, NONE -> false;
    };
  }

  /** The papers that every dossier of it needs. */
  List<Paper> papers() {
    return version.terms().papers().stream().filter(Paper::isMandatory).toList();
  }

  /** One line of the table of papers, as the API takes it. */
  static Map<String, Object> handedIn(Paper paper) {
    String name = paper.name().toLowerCase(Locale.ROOT);
    String kind =
        name.contains("vneid")
            ? "DATA"
            : name.startsWith("bản sao")
                ? "CERTIFIED_COPY"
                : name.startsWith("giấy chứng") ? "COPY" : "ORIGINAL";
    return Map.of("name", paper.name(), "kind", kind, "quantity", 1);
  }

  /** How an office handles a dossier. */
  enum Course {
    /** Done and handed over while the citizen waits. */
    AT_ONCE,
    /** At the counter done at once; filed otherwise, handled the same day. */
    EXTRACT,
    /** One step, then the signature. */
    PLAIN,
    /** A message from the citizen, answered within the hour. */
    NOTICE,
    /** Examined, drafted, handed on to a leader for the signature. */
    REVIEWED,
    /** The same after a look on the spot and another agency's opinion. */
    ON_SITE,
    /** The same, and a duty to the tax agency before the signature. */
    LAND
  }
}
