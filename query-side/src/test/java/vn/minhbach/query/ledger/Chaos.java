package vn.minhbach.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.TransferDue;

/** Events of one dossier in any order, at any time, from anywhere to anywhere; by a seed. */
final class Chaos {
  private static final long FIRST = Instant.parse("1991-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("2099-01-01T00:00:00Z").getEpochSecond();
  private static final DossierId DOSSIER = new DossierId("00000000-0000-0000-0000-000000000001");
  private static final PersonRef SOMEBODY = new PersonRef("00000000-0000-0000-0000-000000000002");

  private final Random random;
  private final List<Instant> favourites;

  private Chaos(long seed) {
    random = new Random(seed);
    favourites = random.longs(4, FIRST, LAST).mapToObj(Instant::ofEpochSecond).toList();
  }

  static List<DossierEvent> of(long seed) {
    Chaos chaos = new Chaos(seed);
    List<DossierEvent> events = new ArrayList<>();
    for (int left = 1 + chaos.random.nextInt(25); left > 0; left--) {
      events.add(chaos.event(events.isEmpty() ? null : events.getLast().after()));
    }
    return events;
  }

  private DossierEvent event(@Nullable Standing last) {
    @Nullable Standing before = random.nextInt(4) == 0 ? standing() : last;
    Occurrence o = new Occurrence(DOSSIER, Actor.SYSTEM, time(), before, standing());
    int opinion = 1 + random.nextInt(3);
    return switch (random.nextInt(22)) {
      case 0 ->
          new DossierFiled(
              o, Channel.ONLINE, time(), SOMEBODY, SOMEBODY, "Đăng ký", List.of(), null);
      case 1 -> new PastDossierRecorded(o, "N1", time(), Channel.UNKNOWN, null, null);
      case 2, 3 -> new PastStepRecorded(o, 1, "A", Cast.BINH, Cast.JUSTICE, time(), null);
      case 4 -> new PastCompletionRecorded(o, time(), Timeliness.UNPROMISED, false);
      case 5 -> new OpinionAsked(o, opinion, "Cơ quan " + opinion, time(), true, null);
      case 6 -> new OpinionGiven(o, opinion, "Cơ quan " + opinion, Opinion.AGREES, null, null);
      case 7 -> new OpinionLapsed(o, opinion, "Cơ quan " + opinion, true);
      case 8 -> new ResultHandedOver(o, Receiver.OWNER, null);
      case 9 -> new DossierAssigned(o, null, Cast.AN);
      case 10 -> new ClockSuspended(o, "Luật", null, time());
      case 11 -> new ClockResumed(o, time(), null);
      case 12 -> new LinkedTaskSent(o, opinion, "Cơ quan " + opinion, "Phần việc", time());
      case 13 -> new LinkedTaskDone(o, opinion, "Cơ quan " + opinion, null, Timeliness.LATE);
      case 14 -> takenIn(o);
      case 15 ->
          new ApologyIssued(
              o, ExtensionCause.OTHER, Cast.JUSTICE, null, Form.APOLOGY, promise(), null);
      case 16 ->
          new DueDateRecounted(o, DueDateChange.asGiven(Cause.CALENDAR_CHANGE, null, promise()));
      case 17 -> new DueSoonNoted(o, 1, 1, time());
      case 18 -> new OverdueNoted(o, promise());
      case 19 -> new TaskOverdueNoted(o, one(Task.values()), opinion, "Cơ quan", time());
      case 20 -> new HandOverContested(o, null);
      default -> new DossierChecked(o);
    };
  }

  private DossierEvent takenIn(Occurrence o) {
    return new DossierTakenIn(
        o,
        Channel.COUNTER,
        time(),
        DossierCode.of(Cast.AGENCY, LocalDate.of(2026, 11, 20), 1),
        SOMEBODY,
        SOMEBODY,
        "Đăng ký",
        List.of(),
        Form.RECEIPT,
        Cast.AGENCY,
        Cast.JUSTICE,
        new TransferDue(time(), TransferDue.Rule.AFTER_15),
        null,
        null);
  }

  private Promise promise() {
    return new Promise(time(), one(Precision.values()));
  }

  private Standing standing() {
    return new Standing(
        Cast.AGENCY,
        random.nextBoolean() ? Cast.COUNTER : Cast.JUSTICE,
        random.nextBoolean() ? Cast.AN : null,
        Cast.LAND,
        null,
        new Axes(
            one(Stage.values()), one(Money.values()), one(HandOver.values()), one(Sync.values())),
        one(WaitingFor.values()),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private OffsetDateTime time() {
    Instant instant =
        random.nextBoolean()
            ? favourites.get(random.nextInt(favourites.size()))
            : Instant.ofEpochSecond(random.nextLong(FIRST, LAST), random.nextInt(1_000_000_000));
    return instant.atOffset(ZoneOffset.ofHours(random.nextInt(-12, 15)));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
