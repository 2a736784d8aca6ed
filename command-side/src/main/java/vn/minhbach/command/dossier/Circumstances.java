package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.Entry.Chain;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * All that a decision depends on besides the dossier and the command, so that deciding is pure.
 *
 * @param now the server's time, at Việt Nam's offset
 * @param procedure the version in force: today for a dossier being filed or received, on the day of
 *     receipt for one that was; absent for past dossiers
 * @param schedule the working days and office hours of the unit that holds the dossier
 * @param code the code drawn for this receipt; absent for every act that receives nothing
 * @param people who is who in the office
 * @param follows the dossier of the same owner and procedure before this one; absent if none is
 *     near
 * @param issues the numbers drawn for the forms that this act issues, by form number
 */
record Circumstances(
    OffsetDateTime now,
    @Nullable ProcedureVersion procedure,
    WorkSchedule schedule,
    @Nullable DossierCode code,
    People people,
    @Nullable Chain follows,
    Map<String, Issue> issues) {
  Circumstances {
    issues = Map.copyOf(issues);
  }

  /** The same at another moment. */
  Circumstances at(OffsetDateTime moment) {
    return new Circumstances(moment, procedure, schedule, code, people, follows, issues);
  }

  /** The same for a dossier that goes on with a chain. */
  Circumstances following(Chain chain) {
    return new Circumstances(now, procedure, schedule, code, people, chain, issues);
  }

  /** The same with a second person who serves as this. */
  Circumstances vouchedBy(Role role) {
    return new Circumstances(
        now, procedure, schedule, code, new People(people.employer(), role), follows, issues);
  }

  /** The form as it is issued now. */
  Form issued(Form form) {
    return form.issued(issues.get(form.number()));
  }

  /**
   * Who is who in an act.
   *
   * @param employer the agency that employs whoever acts; absent for a citizen and the platform
   * @param approver in which capacity the second person serves; absent if there is none
   */
  record People(@Nullable AgencyCode employer, @Nullable Role approver) {
    static final People UNNAMED = new People(null, null);
  }
}
