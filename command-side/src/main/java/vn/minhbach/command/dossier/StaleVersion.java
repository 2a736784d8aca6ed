package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.Role;

/** Somebody else changed the dossier since the asker looked: nothing happened. */
public final class StaleVersion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long expected;
  private final long actual;
  private final transient List<Change> meanwhile;

  StaleVersion(long expected, long actual) {
    this(expected, actual, List.of());
  }

  private StaleVersion(long expected, long actual, List<Change> meanwhile) {
    super("expected version " + expected + ", found " + actual, null, false, false);
    this.expected = expected;
    this.actual = actual;
    this.meanwhile = meanwhile;
  }

  /**
   * One fact that the asker has not seen.
   *
   * @param fact its stored word, such as {@code dossier.transferred}
   * @param at when it was recorded
   * @param role in which capacity somebody acted
   * @param officer who that was; absent for the citizen and the platform
   * @param unit that holds the dossier after it
   */
  public record Change(
      String fact, OffsetDateTime at, Role role, @Nullable OfficerId officer, UnitCode unit) {
    static Change of(DossierEvent fact) {
      return new Change(
          DossierEventNames.nameOf(fact),
          fact.occurrence().at(),
          fact.occurrence().by().role(),
          fact.occurrence().by().officer(),
          fact.after().unit());
    }
  }

  /** The same with what was changed. */
  StaleVersion by(List<Change> changes) {
    return new StaleVersion(expected, actual, List.copyOf(changes));
  }

  /** What the asker saw. */
  public long expected() {
    return expected;
  }

  /** What it is now. */
  public long actual() {
    return actual;
  }

  /** What was recorded since, in order; the latest 20 if it was more. */
  public List<Change> meanwhile() {
    return meanwhile;
  }
}
