package vn.minhbach.query.apology;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;

/**
 * Puts a dossier on the list when its promise is noted as broken, and takes it off when the date
 * was moved, or when there is nobody left to tell: handed over, stopped or cancelled.
 */
public final class DebtsProjection implements Projection<DebtsView> {
  private static final String DIGITS = "0123456789abcdef";

  @Override
  public String view() {
    return "apologies";
  }

  @Override
  public Class<DebtsView> documentType() {
    return DebtsView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    return event instanceof OverdueNoted || event instanceof ApologyIssued || wasBroken(event)
        ? Set.of(key(event.after().agency().value(), event.dossier().value().charAt(0)))
        : Set.of();
  }

  @Override
  public @Nullable DebtsView fold(
      @Nullable DebtsView document, String key, DossierEvent event, Stamp stamp) {
    DebtsView view = document == null ? DebtsView.NONE : document;
    String dossier = event.dossier().value();
    @Nullable Debt known = view.broken().get(dossier);
    boolean apologised = event instanceof ApologyIssued || (known != null && known.apologised());
    if (known == null && !(event instanceof OverdueNoted) && !apologised) {
      return document;
    }
    boolean over = isOver(event.after()) || (!apologised && isMoved(known, event.after()));
    DebtsView next = over ? view.without(dossier) : view.with(Debt.of(event, apologised));
    return next.broken().isEmpty() ? null : next;
  }

  /** All keys of an agency: an identifier begins with one of sixteen digits. */
  static List<String> keys(String agency) {
    return DIGITS.chars().mapToObj(digit -> key(agency, (char) digit)).toList();
  }

  private static String key(String agency, char digit) {
    return "debts|" + agency + "|" + digit;
  }

  /** Nothing else can be on the list. */
  private static boolean wasBroken(DossierEvent event) {
    @Nullable Standing before = event.occurrence().before();
    @Nullable Promise promise = before == null ? null : before.promise();
    return promise != null && !event.occurrence().at().isBefore(promise.lateFrom());
  }

  private static boolean isOver(Standing now) {
    return now.axes().stage() == Stage.STOPPED
        || now.axes().stage() == Stage.CANCELLED
        || now.axes().handOver() == HandOver.HANDED_OVER;
  }

  private static boolean isMoved(@Nullable Debt known, Standing now) {
    return known != null && !Objects.equals(known.promise(), now.promise());
  }
}
