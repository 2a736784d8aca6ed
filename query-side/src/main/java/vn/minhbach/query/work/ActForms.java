package vn.minhbach.query.work;

import java.util.List;
import vn.minhbach.query.work.ActField.Kind;
import vn.minhbach.query.work.ActForm.Group;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;

/**
 * Every act that a person can do on a dossier. Which of them the rules allow now, the command side
 * says; this only knows what each has to be told.
 */
final class ActForms {
  private static final int LAW = 500;
  private static final int NAME = 200;

  /** In the order in which the page shows them. */
  static final List<ActForm> ALL =
      List.of(
          ActForm.of(Group.NEXT, "check"),
          ActForm.of(Group.NEXT, "receipt"),
          ActForm.of(
              Group.NEXT, "assignments", ActField.of("to", Kind.COLLEAGUE).labelled("assignee")),
          ActForm.of(Group.NEXT, "steps", ActField.of("name", Kind.STEP).labelled("step")),
          ActForm.of(
              Group.NEXT, "step-completions", ActField.of("name", Kind.OPEN_STEP).labelled("step")),
          ActForm.of(
              Group.NEXT,
              "hand-ons",
              ActField.of("to", Kind.COLLEAGUE_AND_UNIT).labelled("nextOfficer")),
          ActForm.of(Group.NEXT, "transfers", ActField.of("to", Kind.UNIT).labelled("nextUnit"))
              .imaginedAs("transfer"),
          ActForm.of(
              Group.NEXT,
              "verifications",
              ActField.of("verifiedAt", Kind.MOMENT),
              ActField.words("note").labelled("findings")),
          ActForm.of(
                  Group.NEXT,
                  "decision",
                  ActField.choice("outcome", Outcome.class),
                  ActField.line("resultNumber", 60),
                  ActField.words("note").optional())
              .forGood(),
          ActForm.of(Group.NEXT, "counter-arrival"),
          ActForm.of(
                  Group.NEXT,
                  "hand-over",
                  ActField.choice("receiver", Receiver.class),
                  ActField.choice("proof", Proof.class))
              .forGood(),
          ActForm.of(Group.NEXT, "non-collection"),
          ActForm.of(
                  Group.OTHERS,
                  "supplement-requests",
                  ActField.of("items", Kind.PAPERS_TO_ASK).optional(),
                  ActField.of("others", Kind.OTHER_PAPERS).optional(),
                  ActField.words("note").labelled("guidance").optional(),
                  ActField.of("legalBasis", Kind.BACKING_LAW),
                  ActField.of("approver", Kind.BACKING_PERSON),
                  ActField.of("endsAt", Kind.ENDS_AT).optional())
              .imaginedAs("supplement")
              .forGood(),
          ActForm.of(
              Group.OTHERS, "supplements", ActField.of("papers", Kind.PAPERS_BROUGHT).optional()),
          ActForm.of(
              Group.OTHERS,
              "opinions",
              ActField.line("consulted", NAME),
              ActField.of("dueAt", Kind.MOMENT),
              ActField.of("silenceIsConsent", Kind.TICK).optional(),
              ActField.line("legalBasis", LAW).optional()),
          ActForm.of(
              Group.OTHERS,
              "opinions/{opinion}/answer",
              ActField.of("opinion", Kind.PART),
              ActField.choice("outcome", Opinion.class),
              ActField.of("documentDate", Kind.DAY).optional()),
          ActForm.of(Group.OTHERS, "opinions/{opinion}/lapse", ActField.of("opinion", Kind.PART))
              .forGood(),
          ActForm.of(
              Group.OTHERS,
              "linked-tasks",
              ActField.line("agency", NAME),
              ActField.words("content"),
              ActField.of("dueAt", Kind.MOMENT)),
          ActForm.of(
              Group.OTHERS,
              "linked-tasks/{task}/result",
              ActField.of("task", Kind.PART),
              ActField.line("resultNumber", 60).optional()),
          ActForm.of(
                  Group.OTHERS,
                  "financial-duties",
                  ActField.line("noticeNumber", 60),
                  ActField.of("noticeDate", Kind.DAY),
                  ActField.of("endsAt", Kind.ENDS_AT).optional())
              .imaginedAs("financialDuty"),
          ActForm.of(Group.OTHERS, "payments"),
          ActForm.of(
                  Group.DATES,
                  "extensions",
                  ActField.of("newDueDate", Kind.DAY),
                  ActField.choice("cause", ExtensionCause.class),
                  ActField.of("responsible", Kind.UNIT),
                  ActField.words("note").optional())
              .imaginedAs("extension")
              .forGood(),
          ActForm.of(
                  Group.DATES,
                  "apologies",
                  ActField.choice("cause", ExtensionCause.class),
                  ActField.of("responsible", Kind.UNIT),
                  ActField.words("note").optional(),
                  ActField.of("expected", Kind.DAY).optional())
              .forGood(),
          ActForm.of(
                  Group.DATES,
                  "suspension",
                  ActField.line("legalBasis", LAW),
                  ActField.of("until", Kind.MOMENT),
                  ActField.words("note").optional())
              .imaginedAs("suspension"),
          ActForm.of(Group.DATES, "suspension/end"),
          ActForm.of(
                  Group.ENDS,
                  "intake-refusal",
                  ActField.choice("reason", IntakeRefusalReason.class),
                  ActField.words("note").optional())
              .forGood(),
          ActForm.of(Group.ENDS, "withdrawal").forGood(),
          ActForm.of(Group.ENDS, "withdrawal/confirmation"),
          ActForm.of(Group.ENDS, "withdrawal/retraction"),
          ActForm.of(Group.ENDS, "stop", ActField.words("note").optional()).forGood(),
          ActForm.of(Group.ENDS, "hand-over/contestation", ActField.words("note").optional()),
          ActForm.of(Group.ENDS, "rating", ActField.choice("satisfaction", Satisfaction.class)),
          ActForm.of(Group.ENDS, "receipt-renewals").forGood(),
          ActForm.of(
              Group.ENDS,
              "relations",
              ActField.of("other", Kind.DOSSIER),
              ActField.choice("relation", Relation.class)),
          ActForm.of(
                  Group.ENDS,
                  "corrections",
                  ActField.choice("field", CorrectedField.class),
                  ActField.line("value", 60)
                      .labelled("procedureCase")
                      .onlyWith("field=PROCEDURE_CASE"),
                  ActField.choice("value", Channel.class)
                      .without("UNKNOWN")
                      .onlyWith("field=CHANNEL"),
                  ActField.of("person", Kind.PERSON).onlyWith("field=OWNER|SUBMITTER"),
                  ActField.words("reason"),
                  ActField.of("approver", Kind.SECOND_PERSON))
              .forGood(),
          ActForm.of(
                  Group.ENDS,
                  "cancellation",
                  ActField.choice("reason", CancellationReason.class),
                  ActField.words("note").optional(),
                  ActField.of("approver", Kind.SECOND_PERSON))
              .forGood());

  private ActForms() {}

  /** Those of a group, in order. */
  static List<ActForm> of(Group group) {
    return ALL.stream().filter(form -> form.group() == group).toList();
  }
}
