package vn.minhbach.command.dossier;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Role;

/** What must hold before an act: each gate lets pass, or refuses by name. */
final class Gate {
  /** The clock has started and a desk of ours works on it. */
  static final Set<Stage> AT_WORK = Set.copyOf(EnumSet.of(Stage.RECEIVED, Stage.IN_PROGRESS));

  /** Submitted and not yet received. */
  static final Set<Stage> AT_INTAKE =
      Set.copyOf(EnumSet.of(Stage.FILED, Stage.CHECKED, Stage.AWAITING_COMPLETION));

  private static final Set<Role> STAFF =
      Set.copyOf(EnumSet.of(Role.CLERK, Role.SPECIALIST, Role.LEADER));

  private Gate() {}

  static void require(boolean holds, Refusal otherwise) {
    if (!holds) {
      throw new DossierRefused(otherwise);
    }
  }

  /** The stage itself says why an act is refused. */
  static void requireStage(Dossier dossier, Set<Stage> allowed) {
    require(allowed.contains(dossier.stage()), Refusal.whileAt(dossier.stage()));
  }

  static void requireStaff(Actor by) {
    require(STAFF.contains(by.role()), Refusal.STAFF_NEEDED);
  }

  /** What a person of the office may do, and a rule that runs by itself as well. */
  static void requireOffice(Actor by) {
    require(STAFF.contains(by.role()) || by.role() == Role.SYSTEM, Refusal.STAFF_NEEDED);
  }

  /** What comes from outside through the platform, or by hand from whoever runs it. */
  static void requirePlatform(Actor by) {
    boolean runsIt = by.role() == Role.ADMINISTRATOR || by.role() == Role.SYSTEM;
    require(runsIt, Refusal.ADMINISTRATOR_NEEDED);
  }

  static void requireLeader(Actor by) {
    require(by.role() == Role.LEADER, Refusal.LEADER_NEEDED);
  }

  static void requireAdministrator(Actor by) {
    require(by.role() == Role.ADMINISTRATOR, Refusal.ADMINISTRATOR_NEEDED);
  }

  static void requireCitizen(Actor by) {
    require(by.role() == Role.CITIZEN, Refusal.CITIZEN_NEEDED);
  }

  /** A leader acts, or vouches as the second person. */
  static void requireLeaderSomewhere(
      Actor by, @Nullable OfficerId approver, Circumstances given, Refusal otherwise) {
    if (by.role() != Role.LEADER) {
      require(approver != null && given.people().approver() == Role.LEADER, otherwise);
      requireSecondPerson(by, approver);
    }
  }

  static void requireSecondPerson(Actor by, @Nullable OfficerId approver) {
    @Nullable OfficerId first = by.officer();
    require(
        first != null && approver != null && !first.equals(approver), Refusal.SECOND_PERSON_NEEDED);
  }
}
