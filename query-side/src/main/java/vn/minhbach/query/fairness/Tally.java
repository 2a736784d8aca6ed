package vn.minhbach.query.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.fairness.FairFigures.FairRow;
import vn.minhbach.query.fairness.FairFigures.FieldRow;

/** Adds the documents of a period up, whole and by field. */
final class Tally {
  private final Matters matters;
  private final Sample total = new Sample();
  private final SortedMap<String, Sample> fields = new TreeMap<>();

  Tally(Matters matters) {
    this.matters = matters;
  }

  /**
   * Counts a document of a day.
   *
   * @param dayOver whether its day is over; until then its promises are not judged
   */
  void add(FairView document, boolean dayOver) {
    switch (document) {
      case FairView.HandOvers it -> it.lines().forEach(this::handedOver);
      case FairView.Promises it -> {
        if (dayOver) {
          it.lines().forEach(this::promised);
        }
      }
      case FairView.Receipts it -> receipts(it);
      case FairView.Entries it -> entries(it);
      case FairView.Links _, FairView.Months _, Life _ -> {
        // They say how to count, and are not counted.
      }
    }
  }

  FairRow total(int smallest) {
    return total.row(smallest);
  }

  List<FieldRow> fields(int smallest) {
    return fields.entrySet().stream()
        .map(entry -> new FieldRow(entry.getKey(), entry.getValue().row(smallest)))
        .sorted(Comparator.comparing(FieldRow::field))
        .toList();
  }

  private void handedOver(String dossier, FairView.HandOver line) {
    @Nullable Matter matter = matters.of(dossier);
    @Nullable Long minutes =
        matter == null ? Long.valueOf(line.minutes()) : matter.minutesHandedOverWith(dossier);
    if (minutes != null) {
      total.handedOver(minutes);
      of(line.field()).handedOver(minutes);
    }
  }

  private void promised(String dossier, FairView.Promised line) {
    @Nullable Matter matter = matters.of(dossier);
    if (matter == null || matter.isPromisedWith(dossier)) {
      Fate fate = matter == null ? line.fate() : matter.fate();
      total.promised(fate);
      of(line.field()).promised(fate);
    }
  }

  private void receipts(FairView.Receipts receipts) {
    receipts.lines().forEach(this::received);
    receipts
        .atOnce()
        .forEach(
            (field, dossiers) -> {
              total.settledAtOnce(dossiers);
              of(field).settledAtOnce(dossiers);
            });
    receipts
        .askedBefore()
        .forEach(
            (field, times) -> {
              total.askedBefore(times);
              of(field).askedBefore(times);
            });
  }

  private void received(String dossier, FairView.Receipt line) {
    @Nullable Matter matter = matters.of(dossier);
    boolean counts =
        matter == null ? !line.cancelled() || line.rounds() > 0 : matter.isReceivedWith(dossier);
    if (counts) {
      total.received();
      of(line.field()).received();
    }
    total.asked(line.rounds());
    of(line.field()).asked(line.rounds());
  }

  private void entries(FairView.Entries entries) {
    entries
        .lines()
        .forEach(
            (arrival, line) -> {
              total.arrived(line.seconds());
              of(line.field()).arrived(line.seconds());
            });
    entries
        .withoutTicket()
        .forEach(
            (field, dossiers) -> {
              total.withoutTicket(dossiers);
              of(field).withoutTicket(dossiers);
            });
  }

  private Sample of(String field) {
    return fields.computeIfAbsent(field, name -> new Sample());
  }
}
