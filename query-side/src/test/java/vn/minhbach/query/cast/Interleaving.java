package vn.minhbach.query.cast;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.Ticket;

/**
 * Dossiers that have much to do with each other, and the orders in which an event store may give
 * their events: only the order of each dossier is sure.
 */
public final class Interleaving {
  private static final OffsetDateTime START = Cast.at("2026-11-02", "08:00");

  private Interleaving() {}

  /** Split, chained, entered with one ticket, in one line, and with steps of one burst. */
  public static List<Course> entangled() {
    Entry ticket = new Entry(new Ticket("A1", START.minusMinutes(40)), null, null);
    Course one = Course.of(1).received(START, Cast.byDay("2026-11-12"), ticket);
    Course two =
        Course.of(2, Cast.procedure(Cast.LAND))
            .received(START, Cast.byDay("2026-11-12"), ticket)
            .related(START, one, Relation.SPLIT_FROM);
    Course three =
        Course.of(3).received(START.plusHours(1), Cast.byDay("2026-11-13"), one.followed(2));
    Course four = Course.of(4).received(START.minusHours(1), Cast.byDay("2026-11-12"), ticket);
    List<Course> all = List.of(one, two, three, four);
    for (Course course : all) {
      for (int second = 0; second < 30; second += 10) {
        course.stays(
            START.plusHours(5).plusSeconds(second),
            it -> new StepCompleted(it, "Thẩm định", START, null, null));
      }
    }
    three.done(START.plusDays(3));
    one.asked(START.plusDays(1), 2).done(START.plusDays(9), Outcome.REFUSED);
    two.done(START.plusDays(12));
    four.cancelled(START.plusDays(2));
    return all;
  }

  /** Their events in an order of that seed. */
  public static List<DossierEvent> of(List<Course> courses, long seed) {
    Random random = new Random(seed);
    List<List<DossierEvent>> ahead =
        new ArrayList<>(
            courses.stream().<List<DossierEvent>>map(it -> new ArrayList<>(it.events())).toList());
    return Stream.generate(
            () -> {
              ahead.removeIf(List::isEmpty);
              return ahead.get(random.nextInt(ahead.size())).removeFirst();
            })
        .limit(courses.stream().mapToInt(course -> course.events().size()).sum())
        .toList();
  }
}
