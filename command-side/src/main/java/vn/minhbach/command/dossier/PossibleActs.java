package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Step;
import vn.minhbach.command.dossier.DossierCommand.CheckDossier;
import vn.minhbach.command.dossier.Specimen.Try;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.InternalProcess.StepLimit;
import vn.minhbach.shared.procedure.ProcedureVersion;

/**
 * What somebody may do with a dossier as it stands, found by trying the very rules that decide.
 *
 * @param version how many facts there are: what {@code If-Match} expects
 * @param steps of the procedure, by name and in order; none where its process sets none
 * @param acts every act that a person can do on a dossier, in the order of a dossier's life
 */
record PossibleActs(
    long version, DossierPlace place, OpenParts open, List<String> steps, List<PossibleAct> acts) {

  /** Where it stands; nothing of it is personal. */
  record DossierPlace(
      DossierId dossier,
      @Nullable DossierCode code,
      AgencyCode agency,
      UnitCode unit,
      @Nullable OfficerId officer,
      Stage stage,
      Money money,
      HandOver handOver,
      WaitingFor waitingFor) {
    static DossierPlace of(Dossier dossier) {
      Standing at = dossier.standing();
      return new DossierPlace(
          dossier.id(),
          at.code(),
          at.agency(),
          at.unit(),
          at.officer(),
          at.axes().stage(),
          at.axes().money(),
          at.axes().handOver(),
          at.waitingFor());
    }
  }

  /**
   * What is open.
   *
   * @param step that somebody works on; absent if none
   * @param papers of the procedure that nobody has brought yet, which a supplement may ask for
   */
  record OpenParts(
      @Nullable OpenStep step,
      List<AwaitedAnswer> opinions,
      List<AwaitedAnswer> linkedTasks,
      List<ListedPaper> papers) {
    static OpenParts of(Dossier dossier, @Nullable ProcedureVersion version) {
      return new OpenParts(
          OpenStep.of(dossier.openStep()),
          dossier.awaitedOpinions().entrySet().stream()
              .map(one -> AwaitedAnswer.of(one, one.getValue().consulted(), one.getValue().dueAt()))
              .sorted()
              .toList(),
          dossier.linkedTasks().entrySet().stream()
              .map(one -> AwaitedAnswer.of(one, one.getValue().agency(), one.getValue().dueAt()))
              .sorted()
              .toList(),
          version == null
              ? List.of()
              : version.terms().papers().stream()
                  .filter(paper -> !dossier.holdsPaper(paper.name()))
                  .map(ListedPaper::of)
                  .toList());
    }
  }

  /**
   * A step that somebody works on.
   *
   * @param legalDueAt what the process allows; absent where it sets no limit
   * @param committedDueAt the shorter limit of the office; absent if none
   */
  record OpenStep(
      String name,
      OffsetDateTime begunAt,
      @Nullable OffsetDateTime legalDueAt,
      @Nullable OffsetDateTime committedDueAt) {
    static @Nullable OpenStep of(@Nullable Step step) {
      return step == null
          ? null
          : new OpenStep(step.name(), step.begunAt(), step.legalDueAt(), step.committedDueAt());
    }
  }

  /** An agency that has not answered yet. */
  record AwaitedAnswer(int number, String agency, OffsetDateTime dueAt)
      implements Comparable<AwaitedAnswer> {
    static AwaitedAnswer of(Map.Entry<Integer, ?> part, String agency, OffsetDateTime dueAt) {
      return new AwaitedAnswer(part.getKey(), agency, dueAt);
    }

    @Override
    public int compareTo(AwaitedAnswer other) {
      return Integer.compare(number, other.number);
    }
  }

  /**
   * One act.
   *
   * @param act the end of the path that takes it
   * @param allowed whether there is a wish of this kind that the rules allow now
   * @param numbers for an act on a part of the dossier, the parts it is allowed on; absent for an
   *     act on the whole
   * @param refusal the rule that forbids it, whatever is wished; absent where it is allowed
   * @param condition the rule that forbids it unless a law is stated and a leader asks or approves;
   *     absent where it is allowed as it is
   */
  record PossibleAct(
      String act,
      String command,
      boolean allowed,
      @Nullable List<Integer> numbers,
      @Nullable SaidNo refusal,
      @Nullable SaidNo condition) {}

  /**
   * Tries all of them.
   *
   * @param version how many facts the dossier has
   * @param circumstances of a wish that is only imagined
   */
  static PossibleActs of(
      Dossier dossier,
      long version,
      Actor by,
      Function<DossierCommand, Circumstances> circumstances) {
    Circumstances given = circumstances.apply(new CheckDossier(dossier.id(), by));
    @Nullable ProcedureVersion procedure = given.procedure();
    return new PossibleActs(
        version,
        DossierPlace.of(dossier),
        OpenParts.of(dossier, procedure),
        procedure == null
            ? List.of()
            : procedure.terms().process().steps().stream().map(StepLimit::name).toList(),
        SpecimenRules.of(dossier, by, given).stream()
            .map(specimen -> tried(dossier, specimen, given, circumstances))
            .toList());
  }

  private static PossibleAct tried(
      Dossier dossier,
      Specimen specimen,
      Circumstances given,
      Function<DossierCommand, Circumstances> circumstances) {
    List<Integer> numbers = new ArrayList<>();
    @Nullable Refusal first = null;
    @Nullable Refusal condition = null;
    boolean allowed = false;
    for (Try one : specimen.tries()) {
      @Nullable Refusal plain = refusal(dossier, one.plain(), given, circumstances);
      @Nullable DossierCommand backed = one.backed();
      boolean bare = plain == null;
      boolean possible =
          bare || (backed != null && refusal(dossier, backed, given, circumstances) == null);
      if (possible && one.number() != null) {
        numbers.add(one.number());
      }
      allowed = allowed || possible;
      condition = possible && !bare ? plain : condition;
      first = first == null ? plain : first;
    }
    boolean ofParts = specimen.tries().stream().map(Try::number).anyMatch(Objects::nonNull);
    return new PossibleAct(
        specimen.act(),
        specimen.command(),
        allowed,
        ofParts ? numbers.stream().sorted().toList() : null,
        allowed || first == null ? null : SaidNo.of(first),
        condition == null ? null : SaidNo.of(condition));
  }

  /** A value that the specimen cannot get right for every calendar forbids nothing. */
  private static @Nullable Refusal refusal(
      Dossier dossier,
      DossierCommand wish,
      Circumstances given,
      Function<DossierCommand, Circumstances> circumstances) {
    try {
      Circumstances its =
          wish instanceof DossierCommand.ReceiveFiledDossier ? circumstances.apply(wish) : given;
      DossierDecider.decide(dossier, wish, its.vouchedBy(Role.LEADER));
      return null;
    } catch (DossierRefused no) {
      return no.refusal();
    } catch (InvalidValue unfit) {
      return null;
    }
  }
}
