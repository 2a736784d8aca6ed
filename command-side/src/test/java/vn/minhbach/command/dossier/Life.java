package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.procedure.ProcedureVersion;

/**
 * Leads one dossier through Axon's aggregate, wish by wish, and holds every answer to what it
 * should be.
 */
final class Life {
  private final ProcedureVersion procedure;
  private final Told told;

  private Life(ProcedureVersion procedure, Told told) {
    this.procedure = procedure;
    this.told = told;
  }

  static Life under(ProcedureVersion procedure) {
    return new Life(procedure, Told.nothing());
  }

  /** The wish makes exactly these facts, and is acknowledged by them. */
  Life happens(OffsetDateTime now, DossierCommand wish, UnaryOperator<Told> expected) {
    Told next = expected.apply(told.at(now));
    List<DossierEvent> facts = next.after(told);
    given(now)
        .when(wish)
        .expectEvents(facts.toArray())
        .expectResultMessagePayload(
            new Acknowledgement(
                wish.dossier(),
                code(next),
                next.facts().size(),
                facts.stream().map(DossierEventNames::nameOf).toList()));
    return new Life(procedure, next);
  }

  /** The wish is refused by that name, and nothing happened. */
  Life isRefused(OffsetDateTime now, DossierCommand wish, Refusal why) {
    given(now)
        .when(wish)
        .expectNoEvents()
        .expectException(DossierRefused.class)
        .expectExceptionMessage(new DossierRefused(why).getMessage());
    return this;
  }

  private TestExecutor<DossierAggregate> given(OffsetDateTime now) {
    AggregateTestFixture<DossierAggregate> fixture =
        new AggregateTestFixture<>(DossierAggregate.class);
    Reception reception = (dossier, command) -> Cast.circumstances(now, procedure);
    fixture.registerInjectableResource(reception);
    return told.facts().isEmpty()
        ? fixture.givenNoPriorActivity()
        : fixture.given(told.facts().toArray());
  }

  private static @Nullable DossierCode code(Told told) {
    return told.facts().getLast().after().code();
  }
}
