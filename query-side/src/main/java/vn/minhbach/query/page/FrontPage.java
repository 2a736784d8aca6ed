package vn.minhbach.query.page;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.VietnamTime;

/**
 * The whole page as it is loaded: complete by itself, whether or not it is kept live afterwards.
 */
final class FrontPage {
  private final Board board;
  private final SlaMonitor sla;
  private final StatusLookup lookup;
  private final LedgerLookup ledgers;
  private final OfficeNames names;
  private final Parts parts;
  private final Rendering rendering;
  private final InstantSource clock;

  FrontPage(
      Board board,
      SlaMonitor sla,
      StatusLookup lookup,
      LedgerLookup ledgers,
      OfficeNames names,
      Parts parts,
      Rendering rendering,
      InstantSource clock) {
    this.board = board;
    this.sla = sla;
    this.lookup = lookup;
    this.ledgers = ledgers;
    this.names = names;
    this.parts = parts;
    this.rendering = rendering;
    this.clock = clock;
  }

  /** The page as HTML. */
  Mono<String> of(AgencyCode agency, AskedDossier asked, Language language) {
    return Mono.defer(
        () -> {
          OffsetDateTime now = VietnamTime.at(clock.instant());
          Periods periods = new Periods(now.toLocalDate());
          return Mono.zip(
                  boards(agency, periods), sla.ofAgency(agency), answer(asked, now, language))
              .map(
                  found -> {
                    Map<String, Object> model = new LinkedHashMap<>();
                    model.putAll(parts.boardModel(periods, found.getT1(), language));
                    model.putAll(parts.slaModel(found.getT2(), language));
                    model.putAll(parts.statusModel(found.getT3()));
                    model.putAll(parts.confirmedModel(now, List.of()));
                    model.put("asked", asked);
                    model.put("agency", agency.value());
                    model.put("office", names.ofAgency(agency));
                    model.put("links", new PageLinks(agency, asked, language));
                    return rendering.page(language, model);
                  });
        });
  }

  private Mono<List<BoardFigures>> boards(AgencyCode agency, Periods periods) {
    return Flux.fromIterable(periods.all())
        .concatMap(period -> board.of(agency, period.id(), null))
        .collectList();
  }

  private Mono<StatusBox> answer(AskedDossier asked, OffsetDateTime now, Language language) {
    if (asked.isNothing()) {
      return Mono.just(new StatusBox.Unasked());
    }
    return Mono.fromCallable(asked::reference)
        .flatMap(lookup::of)
        .flatMap(status -> found(status, now, language))
        .onErrorResume(
            UnknownDossier.class, unknown -> Mono.just(new StatusBox.Unknown(asked.typed())))
        .onErrorResume(
            InvalidValue.class,
            invalid -> Mono.just(new StatusBox.Malformed(invalid.field(), invalid.value())));
  }

  /** The ledger is a view of its own, and may not have come as far yet. */
  private Mono<StatusBox> found(StatusView status, OffsetDateTime now, Language language) {
    return ledgers
        .of(DossierReference.parse(status.dossier()))
        .map(Optional::of)
        .onErrorReturn(UnknownDossier.class, Optional.empty())
        .map(
            ledger ->
                new StatusBox.Found(
                    StatusCard.of(status, ledger.orElse(null), now, names, language)));
  }
}
