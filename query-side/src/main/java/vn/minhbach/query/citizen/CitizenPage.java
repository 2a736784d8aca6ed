package vn.minhbach.query.citizen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.queue.Priority;

/** The pages as they are loaded: complete by themselves, whether or not they are kept live. */
final class CitizenPage {
  private final Answers answers;
  private final Receipts receipts;
  private final Cards cards;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;

  CitizenPage(
      Answers answers,
      Receipts receipts,
      Cards cards,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering) {
    this.answers = answers;
    this.receipts = receipts;
    this.cards = cards;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
  }

  /** The page with the one big field, and what it answers. */
  Mono<String> lookup(AgencyCode agency, AskedDossier asked, Visit visit) {
    return answers
        .to(asked, visit)
        .map(box -> rendering.page("citizen/citizen", visit, model(agency, asked, box)));
  }

  /**
   * The kiosk, and what it answers; it keeps neither.
   *
   * @param mayDraw whether tickets can be drawn here: somebody has logged the kiosk in
   */
  Mono<String> kiosk(AskedDossier asked, KioskSettings settings, boolean mayDraw, Visit visit) {
    return answers
        .to(asked, visit)
        .map(
            box -> {
              AgencyCode home = directory.home();
              UnitCode counter = directory.counterOf(home);
              Map<String, Object> model = model(home, asked, box);
              model.put("settings", settings);
              model.put("unit", counter.value());
              model.put("lines", mayDraw ? directory.hallOf(home, counter).lanes() : List.of());
              model.put("priorities", Priority.values());
              return rendering.page("citizen/kiosk", visit, model);
            });
  }

  /**
   * The page of a receipt; fails with {@link vn.minhbach.query.status.UnknownDossier} if the token
   * leads to none that counts.
   */
  Mono<String> receipt(String token, @Nullable Long version, Visit visit) {
    return receipts
        .of(token, version)
        .flatMap(shown -> cards.of(shown.status(), visit.language()))
        .map(
            card -> {
              Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
              model.put("office", card.where().agency());
              model.put("card", card);
              model.put("token", token);
              return rendering.page("citizen/receipt", visit, model);
            });
  }

  /** The one page for every token that leads to nothing. */
  String dead(Visit visit) {
    return rendering.page(
        "citizen/dead", visit, Map.of("office", directory.ofAgency(directory.home())));
  }

  private Map<String, Object> model(AgencyCode agency, AskedDossier asked, StatusBox box) {
    Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
    model.put("box", box);
    switch (box) {
      case StatusBox.Glimpsed(Glance glance) -> model.put("glance", glance);
      case StatusBox.Known(StatusCard card) -> model.put("card", card);
      case StatusBox.Unasked _, StatusBox.NotShown _ -> {
        // Their words are all there is.
      }
    }
    model.put("asked", asked);
    model.put("agency", agency.value());
    model.put("office", directory.ofAgency(agency));
    return model;
  }
}
