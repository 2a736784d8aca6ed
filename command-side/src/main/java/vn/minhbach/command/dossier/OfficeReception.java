package vn.minhbach.command.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.deadline.Agenda;
import vn.minhbach.command.dispatch.TryAgain;
import vn.minhbach.command.dossier.Circumstances.People;
import vn.minhbach.command.dossier.Dossier.Elsewhere;
import vn.minhbach.command.dossier.DossierCommand.Apologise;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.AssignDossier;
import vn.minhbach.command.dossier.DossierCommand.CancelDossier;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.ForProcedure;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.HandOnWork;
import vn.minhbach.command.dossier.DossierCommand.NoteTime;
import vn.minhbach.command.dossier.DossierCommand.Opening;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveFiledDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordPastDossier;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.command.dossier.DossierCommand.TransferDossier;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Agency;
import vn.minhbach.command.organisation.Organisation.Officer;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.serial.DossierSerials;
import vn.minhbach.command.serial.FormSerials;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingTime;

/**
 * Everything impure that a decision needs: the clock, the catalogue, the calendar, the people of
 * the office, and the next numbers. Looks it up for one command, inside that command's transaction.
 */
final class OfficeReception implements Reception {
  private final Clock clock;
  private final Organisation organisation;
  private final Procedures procedures;
  private final Supplier<WorkingTime> workingTime;
  private final DossierSerials serials;
  private final DossierCodes codes;
  private final Agenda agenda;
  private final FormSerials forms;

  OfficeReception(
      Clock clock,
      Organisation organisation,
      Procedures procedures,
      Supplier<WorkingTime> workingTime,
      DossierSerials serials,
      DossierCodes codes,
      Agenda agenda,
      FormSerials forms) {
    this.clock = clock;
    this.organisation = organisation;
    this.procedures = procedures;
    this.workingTime = workingTime;
    this.serials = serials;
    this.codes = codes;
    this.agenda = agenda;
    this.forms = forms;
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidValue if the command names an agency, unit, officer or procedure that does not
   *     exist
   */
  @Override
  public Circumstances of(@Nullable Dossier dossier, DossierCommand command) {
    AgencyCode agency = agencyOf(dossier, command);
    checkNames(agency, command);
    return circumstances(dossier, command, draw(agency, dossier, command));
  }

  /** Nothing is drawn: what is only imagined must not use up a number. */
  @Override
  public Circumstances imagine(@Nullable Dossier dossier, DossierCommand command) {
    AgencyCode agency = agencyOf(dossier, command);
    checkNames(agency, command);
    OffsetDateTime now = VietnamTime.at(clock.instant());
    @Nullable DossierCode code =
        isReceipt(dossier, command) ? DossierCode.of(agency, now.toLocalDate(), 1) : null;
    return circumstances(dossier, command, new Drawn(now, code, Map.of()));
  }

  private Circumstances circumstances(
      @Nullable Dossier dossier, DossierCommand command, Drawn drawn) {
    return new Circumstances(
        drawn.now(),
        procedure(dossier, command, drawn.now().toLocalDate()),
        workingTime.get().scheduleOf(unitOf(dossier, command)),
        drawn.code(),
        people(command),
        null,
        drawn.issues());
  }

  /**
   * {@inheritDoc}
   *
   * <p>Most acts move no alarm, and cost nothing here. Noting time always writes: whoever fired an
   * alarm is done with it.
   */
  @Override
  public void arm(@Nullable Dossier before, Dossier now, DossierCommand command) {
    @Nullable Alarm was = before == null ? null : Alarm.of(before);
    @Nullable Alarm is = Alarm.of(now);
    if (Objects.equals(was, is) && !(command instanceof NoteTime)) {
      return;
    }
    if (is == null) {
      agenda.remove(now.id());
    } else {
      agenda.keep(now.id(), is.agency(), is.procedure(), is.wakeAt());
    }
  }

  /** What the agenda says of a dossier; past dossiers and those that have ended are not in it. */
  private record Alarm(AgencyCode agency, ProcedureCode procedure, @Nullable Instant wakeAt) {
    static @Nullable Alarm of(Dossier dossier) {
      Standing standing = dossier.standing();
      @Nullable OffsetDateTime next = TimeRules.next(dossier);
      boolean alive =
          next != null || standing.isOpen() || dossier.stage() == Axes.Stage.IN_TRANSFER;
      return alive && standing.procedure() != null
          ? new Alarm(
              standing.agency(),
              standing.procedure().code(),
              next == null ? null : next.toInstant())
          : null;
    }
  }

  private People people(DossierCommand command) {
    @Nullable OfficerId officer = command.by().officer();
    @Nullable OfficerId approver = approver(command);
    return new People(
        officer == null ? null : organisation.employer(officer).orElse(null),
        approver == null ? null : organisation.officer(approver).map(Officer::role).orElse(null));
  }

  private static @Nullable OfficerId approver(DossierCommand command) {
    return switch (command) {
      case ReceiveDossier c -> c.late() == null ? null : c.late().approver();
      case AskSupplement c -> c.approver();
      case CorrectDossier c -> c.approver();
      case CancelDossier c -> c.approver();
      default -> null; // The others need one person.
    };
  }

  /** The numbers that an act uses up, and the time, read after they were drawn. */
  private record Drawn(OffsetDateTime now, @Nullable DossierCode code, Map<String, Issue> issues) {}

  /** A refused act gives all of it back with its transaction. */
  private Drawn draw(AgencyCode agency, @Nullable Dossier dossier, DossierCommand command) {
    LocalDate today = VietnamTime.dateOf(clock.instant());
    @Nullable DossierCode code =
        isReceipt(dossier, command) ? drawCode(agency, today, command) : null;
    Map<String, Issue> issues = new TreeMap<>();
    for (Form form : FormRules.issuedBy(dossier, command)) {
      issues.put(form.number(), forms.draw(agency, today.getYear(), form.number()));
    }
    // Read after the numbers were drawn: they grow with the time of receipt and issue.
    OffsetDateTime now = VietnamTime.at(clock.instant());
    if ((code != null || !issues.isEmpty()) && !now.toLocalDate().equals(today)) {
      throw new TryAgain("midnight passed between drawing a number and reading the clock");
    }
    issues.forEach((form, issue) -> forms.remember(agency, form, issue, command.dossier(), now));
    return new Drawn(now, code, issues);
  }

  private DossierCode drawCode(AgencyCode agency, LocalDate today, DossierCommand command) {
    DossierCode code = serials.draw(agency, today);
    codes.remember(code, command.dossier());
    return code;
  }

  private @Nullable ProcedureVersion procedure(
      @Nullable Dossier dossier, DossierCommand command, LocalDate today) {
    if (command instanceof ForProcedure opening) {
      return inForce(opening.procedure(), today);
    }
    @Nullable ProcedureRef known = dossier == null ? null : dossier.standing().procedure();
    if (known == null) {
      return null;
    }
    return command instanceof ReceiveFiledDossier
        ? inForce(known.code(), today)
        : procedures.version(known.code(), known.version());
  }

  private ProcedureVersion inForce(ProcedureCode code, LocalDate today) {
    if (procedures.catalogue().versions(code).isEmpty()) {
      throw new InvalidValue("procedure", code.value(), "a procedure of the catalogue here");
    }
    return procedures
        .inForce(code, today)
        .orElseThrow(() -> new DossierRefused(Refusal.PROCEDURE_NOT_IN_FORCE));
  }

  private void checkNames(AgencyCode agency, DossierCommand command) {
    if (command instanceof RecordPastDossier) {
      return; // Past dossiers name units and officers of their source.
    }
    Agency known = organisation.agency(agency);
    if (command instanceof Opening opening) {
      known.requireUnit(opening.unit());
    }
    @Nullable OfficerId approver = approver(command);
    if (approver != null) {
      known.requireOfficer(approver);
    }
    switch (command) {
      case TransferDossier c -> known.requireUnit(c.to());
      case AssignDossier c -> known.requireOfficer(c.to());
      case HandOnWork c -> {
        known.requireUnit(c.toUnit());
        known.requireOfficer(c.to());
      }
      case GrantExtension c -> known.requireUnit(c.responsible());
      case Apologise c -> known.requireUnit(c.responsible());
      case TakeInForOther c -> organisation.agency(c.competent()).requireUnit(c.competentUnit());
      default -> {} // The others name nobody.
    }
  }

  /** A dossier that was taken in for us keeps the code that the citizen has in hand. */
  private static boolean isReceipt(@Nullable Dossier dossier, DossierCommand command) {
    boolean uncoded = dossier == null || dossier.standing().code() == null;
    return (command instanceof ReceiveFiledDossier && uncoded)
        || (command instanceof ForProcedure && !(command instanceof FileDossier));
  }

  private static AgencyCode agencyOf(@Nullable Dossier dossier, DossierCommand command) {
    @Nullable Elsewhere elsewhere = receivedFor(dossier, command);
    if (elsewhere != null) {
      return elsewhere.agency();
    }
    return command instanceof Opening opening ? opening.agency() : standing(dossier).agency();
  }

  private static UnitCode unitOf(@Nullable Dossier dossier, DossierCommand command) {
    @Nullable Elsewhere elsewhere = receivedFor(dossier, command);
    if (elsewhere != null) {
      return elsewhere.unit();
    }
    return command instanceof Opening opening ? opening.unit() : standing(dossier).unit();
  }

  private static @Nullable Elsewhere receivedFor(
      @Nullable Dossier dossier, DossierCommand command) {
    return dossier != null && command instanceof ReceiveFiledDossier ? dossier.elsewhere() : null;
  }

  private static Standing standing(@Nullable Dossier dossier) {
    if (dossier == null) {
      throw new DossierRefused(Refusal.NO_SUCH_DOSSIER);
    }
    return dossier.standing();
  }
}
