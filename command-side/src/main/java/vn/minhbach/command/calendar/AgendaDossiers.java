package vn.minhbach.command.calendar;

import reactor.core.publisher.Flux;
import vn.minhbach.command.deadline.Agenda;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Agency;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.procedure.ProcedureCode;

/** The dossiers of which the agenda of deadlines knows. */
final class AgendaDossiers implements OpenDossiers {
  private static final int PAGE = 500;

  private final Agenda agenda;
  private final Organisation organisation;

  AgendaDossiers(Agenda agenda, Organisation organisation) {
    this.agenda = agenda;
    this.organisation = organisation;
  }

  @Override
  public Flux<DossierId> all() {
    return Flux.fromIterable(organisation.agencies()).concatMap(this::of);
  }

  @Override
  public Flux<DossierId> of(ProcedureCode procedure) {
    return OpenDossiers.paged(after -> agenda.open(procedure, after, PAGE));
  }

  private Flux<DossierId> of(Agency agency) {
    return OpenDossiers.paged(after -> agenda.open(agency.code(), after, PAGE));
  }
}
