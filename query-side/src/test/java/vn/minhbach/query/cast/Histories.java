package vn.minhbach.query.cast;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.time.Precision;

/** Believable and unbelievable histories of many dossiers, told in turns; a seed, a history. */
public final class Histories {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
  private static final int DAYS = 150;

  private final Random random;

  private Histories(long seed) {
    this.random = new Random(seed);
  }

  /** The events of some dossiers within 150 days from 1 September 2026. */
  public static List<DossierEvent> of(long seed) {
    return new Histories(seed).tell();
  }

  private List<DossierEvent> tell() {
    int dossiers = 1 + random.nextInt(15);
    List<List<DossierEvent>> stories = new ArrayList<>();
    for (int number = 1; number <= dossiers; number++) {
      Tale tale = Tale.of(number, random.nextBoolean() ? Cast.CIVIL_STATUS : Cast.LAND);
      stories.add(new ArrayList<>(random.nextInt(4) == 0 ? past(tale) : present(tale)));
    }
    List<DossierEvent> told = new ArrayList<>();
    while (!stories.isEmpty()) {
      List<DossierEvent> story = stories.get(random.nextInt(stories.size()));
      told.add(story.removeFirst());
      stories.removeIf(List::isEmpty);
    }
    return told;
  }

  private List<DossierEvent> past(Tale tale) {
    OffsetDateTime entered = on(DAYS);
    tale.past(entered, "N" + random.nextInt(1_000_000), anyTime(), promise());
    if (random.nextBoolean()) {
      tale.pastStep(entered, "Confirmation of receipt", anyTime());
    }
    if (random.nextBoolean()) {
      tale.pastPromise(entered, someday());
    }
    for (int times = random.nextInt(3); times > 0; times--) {
      tale.pastCompletion(entered, anyTime());
    }
    return tale.events();
  }

  private List<DossierEvent> present(Tale tale) {
    OffsetDateTime now = anyTime();
    if (random.nextBoolean()) {
      tale.received(now, random.nextBoolean() ? soon(now) : promise());
    } else {
      tale.filed(now);
    }
    for (int steps = random.nextInt(12); steps > 0; steps--) {
      now = now.plusHours(random.nextBoolean() ? random.nextInt(200) : random.nextInt(3));
      step(tale, now);
    }
    return tale.events();
  }

  private void step(Tale tale, OffsetDateTime now) {
    Standing standing = tale.standing();
    if (random.nextInt(15) == 0
        && standing.axes().stage() != Stage.CANCELLED
        && standing.axes().handOver() != HandOver.HANDED_OVER) {
      tale.cancelled(now);
      return;
    }
    switch (standing.axes().stage()) {
      case FILED -> {
        if (random.nextBoolean()) {
          tale.checked(now);
        } else {
          tale.stopped(now);
        }
      }
      case CHECKED -> tale.received(now, promise());
      case RECEIVED, IN_PROGRESS -> work(tale, now);
      case AWAITING_SUPPLEMENT -> tale.supplementBroughtIn(now, someday());
      case SUSPENDED -> tale.resumed(now, now, null);
      case DECIDED -> deliver(tale, now);
      case AWAITING_COMPLETION,
          IN_TRANSFER,
          REFUSED_AT_INTAKE,
          WITHDRAWAL_ASKED,
          WITHDRAWAL_CONFIRMED,
          STOPPED,
          CANCELLED -> {
        // It has ended.
      }
    }
  }

  private void work(Tale tale, OffsetDateTime now) {
    switch (random.nextInt(10)) {
      case 0 -> tale.transferred(now, random.nextBoolean() ? Cast.JUSTICE : Cast.COUNTER);
      case 1 -> tale.assigned(now, random.nextBoolean() ? Cast.AN : Cast.BINH);
      case 2 -> tale.supplementAsked(now, "Giấy chứng sinh");
      case 3 -> tale.extended(now, soon(now));
      case 4 -> tale.stopped(now);
      case 5 -> tale.opinionAsked(now, now.plusDays(5));
      case 6 -> tale.suspended(now, now.plusDays(9));
      case 7 -> tale.linkedTaskSent(now, "Thuế");
      case 8 -> {
        // Each task is done once, the first first.
        long done = tale.events().stream().filter(LinkedTaskDone.class::isInstance).count();
        if (done < tale.linkedTasks()) {
          tale.linkedTaskDone(now, (int) done + 1, "Thuế");
        }
      }
      default -> tale.decided(now);
    }
  }

  private void deliver(Tale tale, OffsetDateTime now) {
    switch (tale.standing().axes().handOver()) {
      case NOT_READY -> tale.atCounter(now);
      case AT_COUNTER, NOT_COLLECTED -> tale.handedOver(now);
      case HANDED_OVER -> {
        // It has ended.
      }
    }
  }

  private @Nullable Promise promise() {
    return random.nextInt(5) == 0 ? null : someday();
  }

  private Promise someday() {
    return new Promise(anyTime(), random.nextInt(3) == 0 ? Precision.MOMENT : Precision.DAY);
  }

  private Promise soon(OffsetDateTime now) {
    return new Promise(
        now.plusHours(random.nextInt(8)), random.nextBoolean() ? Precision.MOMENT : Precision.DAY);
  }

  private OffsetDateTime anyTime() {
    return on(random.nextInt(DAYS));
  }

  private OffsetDateTime on(int day) {
    return FIRST_DAY
        .plusDays(day)
        .atTime(7 + random.nextInt(10), random.nextInt(60))
        .atOffset(ZoneOffset.ofHours(7));
  }
}
