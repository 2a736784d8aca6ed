package vn.minhbach.query.citizen;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Visit;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.ReceiptLinks;
import vn.minhbach.shared.time.WorkingTime;

/** The citizen's window in memory. Its tokens can be read with the naked eye. */
final class CitizenSetting {
  final PageSetting setting;
  final Receipts receipts;
  final Cards cards;
  final Answers answers;
  final CitizenPage page;

  CitizenSetting(OffsetDateTime now, Scheduler timer) {
    this.setting = new PageSetting(now, timer);
    this.receipts = new Receipts(new OpenLinks(), setting.lookup);
    this.cards = new Cards(setting.ledgers, setting.directory, WorkingTime::builtIn, setting.time);
    this.answers = new Answers(setting.lookup, receipts, cards, setting.directory, setting.time);
    this.page =
        new CitizenPage(
            answers, receipts, cards, setting.directory, setting.confirmations, setting.rendering);
  }

  LiveReceipt liveReceipt() {
    return new LiveReceipt(
        receipts,
        setting.lookup,
        setting.ledgers,
        setting.documents,
        cards,
        setting.rendering,
        setting.time,
        setting.timer);
  }

  LiveGlance liveGlance() {
    return new LiveGlance(
        answers, setting.lookup, setting.documents, setting.rendering, setting.time);
  }

  static String token(DossierId dossier, int generation) {
    return new OpenLinks().tokenOf(new ReceiptLink(dossier, generation));
  }

  static AskedDossier code(String typed) {
    return new AskedDossier(typed, null, null);
  }

  /** The page with the one big field. */
  String lookup(AskedDossier asked, Language language) {
    return lookup(asked, PageSetting.visit(language, "/", Map.of()));
  }

  /** The same for a colleague who is logged in. */
  String lookupByStaff(AskedDossier asked) {
    Colleague clerk = setting.directory.colleague("motcua1").orElseThrow();
    return lookup(asked, new Visit(Language.VI, clerk, "/", Map.of()));
  }

  String receipt(String token, Language language) {
    Visit visit = PageSetting.visit(language, "/t/" + token, Map.of());
    return requireNonNull(page.receipt(token, null, visit).block(PageSetting.PATIENCE));
  }

  private String lookup(AskedDossier asked, Visit visit) {
    return requireNonNull(page.lookup(Cast.AGENCY, asked, visit).block(PageSetting.PATIENCE));
  }

  /** What a reader sees: tags are gaps, gaps are one. */
  static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" :", ":");
  }

  /** The dossier's digits and the generation, joined. */
  private static final class OpenLinks implements ReceiptLinks {
    @Override
    public String tokenOf(ReceiptLink link) {
      return link.dossier().value() + "_" + link.generation();
    }

    @Override
    public Optional<ReceiptLink> read(String token) {
      if (!token.matches("[0-9a-f-]{36}_[0-9]")) {
        return Optional.empty();
      }
      return Optional.of(
          new ReceiptLink(
              DossierId.of(UUID.fromString(token.substring(0, 36))),
              Integer.parseInt(token.substring(37))));
    }
  }
}
