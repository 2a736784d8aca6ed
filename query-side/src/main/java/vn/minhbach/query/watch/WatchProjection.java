package vn.minhbach.query.watch;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.query.watch.WatchView.Duties;
import vn.minhbach.query.watch.WatchView.Index;
import vn.minhbach.query.watch.WatchView.Lines;
import vn.minhbach.query.watch.WatchView.Sightings;
import vn.minhbach.query.watch.WatchView.Steps;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.time.Wording;

/**
 * Lists by agency, month and pattern; beside them what takes more than one event to see, and is put
 * together on reading: the open financial duties, the steps of an officer's day, and the lines in
 * which dossiers of one kind wait.
 */
public final class WatchProjection implements Projection<WatchView> {
  @Override
  public String view() {
    return "watch";
  }

  @Override
  public Class<WatchView> documentType() {
    return WatchView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    Set<String> keys = new LinkedHashSet<>();
    changes(event).forEach(change -> keys.add(change.key()));
    return keys;
  }

  @Override
  public @Nullable WatchView fold(
      @Nullable WatchView document, String key, DossierEvent event, Stamp stamp) {
    @Nullable WatchView next = document;
    for (Change change : changes(event)) {
      if (change.key().equals(key)) {
        next = change.change().apply(next);
      }
    }
    return next;
  }

  private static List<Change> changes(DossierEvent event) {
    List<Change> changes = new ArrayList<>();
    Lookout.of(event).forEach(sign -> changes.add(list(event, sign)));
    steps(event, changes);
    duties(event, changes);
    lines(event, changes);
    return changes;
  }

  private static Change list(DossierEvent event, Sign sign) {
    return new Change(
        WatchKey.list(agency(event), month(event), sign.pattern()),
        document -> {
          Sightings list = document instanceof Sightings it ? it : Sightings.NONE;
          list = sign.entry() == null ? list : list.listing(sign.entry());
          return sign.tally() == null ? list : list.counting(sign.tally());
        });
  }

  /** Those of one account are watched together, whatever dossier they belong to. */
  private static void steps(DossierEvent event, List<Change> changes) {
    @Nullable OfficerId officer = event.occurrence().by().officer();
    if (event instanceof StepCompleted e && officer != null) {
      OffsetDateTime at = e.occurrence().at();
      String day = at.toLocalDate() + "|" + officer;
      CompletedStep step =
          new CompletedStep(
              at,
              e.begunAt(),
              e.dossier().value(),
              e.after().code() == null ? null : e.after().code().value(),
              e.after().unit().value());
      changes.add(
          new Change(
              WatchKey.steps(agency(e), day),
              document -> (document instanceof Steps it ? it : Steps.NONE).with(step)));
      changes.add(named(WatchKey.workdays(agency(e), month(e)), day));
    }
  }

  private static void duties(DossierEvent event, List<Change> changes) {
    if (owes(event.occurrence().before()) == owes(event.after())) {
      return;
    }
    changes.add(
        new Change(
            WatchKey.duties(agency(event), event.dossier().value()),
            document -> {
              Duties duties = document instanceof Duties it ? it : Duties.NONE;
              Duties next =
                  event instanceof FinancialDutyAsked e
                      ? duties.with(duty(e))
                      : duties.without(event.dossier().value());
              return next.open().isEmpty() ? null : next;
            }));
  }

  private static WatchEntry duty(FinancialDutyAsked e) {
    return WatchEntry.of(
        e,
        new Wording(
            "Chờ nghĩa vụ tài chính theo thông báo ngày " + e.noticeDate(),
            "Financial duty by a notice of " + e.noticeDate()),
        Map.of("noticeNumber", e.noticeNumber(), "noticeDate", e.noticeDate().toString()));
  }

  private static boolean owes(@Nullable Standing standing) {
    return standing != null
        && standing.axes().money() == Money.DUE
        && standing.axes().stage() != Stage.STOPPED
        && standing.axes().stage() != Stage.CANCELLED;
  }

  private static void lines(DossierEvent event, List<Change> changes) {
    @Nullable InLine before = InLine.of(event, event.occurrence().before());
    @Nullable InLine after = InLine.of(event, event.after());
    if (Objects.equals(before, after)) {
      return;
    }
    String agency = agency(event);
    if (before != null) {
      changes.add(
          new Change(
              WatchKey.waiting(agency, before.line()),
              document -> {
                Lines next =
                    (document instanceof Lines it ? it : Lines.NONE).without(before.dossier());
                return next.dossiers().isEmpty() ? null : next;
              }));
    }
    if (after != null) {
      changes.add(
          new Change(
              WatchKey.waiting(agency, after.line()),
              document -> (document instanceof Lines it ? it : Lines.NONE).with(after)));
    }
    if (before != null && event instanceof ResultAtCounter) {
      InLine done = before.done(event.occurrence().at());
      changes.add(
          new Change(
              WatchKey.results(agency, month(event), done.line()),
              document -> (document instanceof Lines it ? it : Lines.NONE).with(done)));
      changes.add(named(WatchKey.lines(agency, month(event)), done.line()));
    }
  }

  private static Change named(String index, String name) {
    return new Change(
        index, document -> (document instanceof Index it ? it : Index.NONE).with(name));
  }

  private static String agency(DossierEvent event) {
    return event.after().agency().value();
  }

  private static YearMonth month(DossierEvent event) {
    return YearMonth.from(event.occurrence().at());
  }

  private record Change(String key, UnaryOperator<@Nullable WatchView> change) {}
}
