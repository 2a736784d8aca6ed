package vn.minhbach.command.deadline;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.minhbach.command.deadline.DeclarationReader.Reading;
import vn.minhbach.command.deadline.Finding.What;
import vn.minhbach.command.deadline.Hunt.State;
import vn.minhbach.command.rounds.Rounds;

/**
 * Hunts for deadlines that would pass in silence: declared by a fact but without an alarm by then,
 * or with an alarm that nobody fired. It knows nothing of how alarms are set, and finds a cut wire
 * wherever it was cut.
 *
 * <p>Alarms are written with the facts and declarations a moment later, so one look may see a
 * difference that is none. A finding is what two looks saw, the second of them after all facts were
 * read that stood at the first. Not even silence is trusted: where nobody reads the facts, it says
 * that it is blind.
 */
public final class UnarmedDeadlines implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(UnarmedDeadlines.class);

  /** An alarm that has passed for so long at both looks was not just about to be fired. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration LONGEST_ARMING = Duration.ofSeconds(30);
  private static final int MOST = 1000;
  private static final String ALARM = "alarm";

  private final DeclaredDeadlines declared;
  private final Agenda agenda;
  private final DeclarationReader reader;
  private final TimeKeeper keeper;
  private final Clock clock;
  private final Duration interval;
  private final Rounds rounds;

  private volatile Hunt last = new Hunt(State.CATCHING_UP, List.of(), null);
  private @Nullable Look before;
  private List<Finding> unfiredBefore = List.of();

  /**
   * Prepares it.
   *
   * @param keeper has a dossier set its alarm anew
   * @param interval from one look to the next; what is wrong is found within two
   */
  UnarmedDeadlines(
      DeclaredDeadlines declared,
      Agenda agenda,
      DeclarationReader reader,
      TimeKeeper keeper,
      Clock clock,
      Duration interval) {
    this.declared = declared;
    this.agenda = agenda;
    this.reader = reader;
    this.keeper = keeper;
    this.clock = clock;
    this.interval = interval;
    this.rounds = new Rounds("unarmed-deadlines", this::round);
  }

  @Override
  public void start() {
    reader.start();
    rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
    reader.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }

  /** What the last look came to. */
  public Hunt hunt() {
    return last;
  }

  private Duration round() {
    try {
      look();
    } catch (RuntimeException fault) {
      last = new Hunt(State.BLIND, last.findings(), last.lookedAt());
      throw fault;
    }
    return interval;
  }

  /** One look. Not by two threads at once. */
  void look() {
    // In this order: what is read of the tables is at least as new as what was reached, and the
    // head at least as new as what was read.
    Reading reading = reader.reading();
    List<Finding> uncovered = declared.uncovered(MOST);
    List<Finding> unfired = unfired();
    long head = reader.head();

    @Nullable Look baseline = before;
    State state = state(reading, baseline);
    List<Finding> findings = new ArrayList<>();
    if (state != State.STANDING_BY) {
      findings.addAll(
          state == State.WATCHING && baseline != null
              ? inBoth(baseline.uncovered(), uncovered)
              : stillStanding(uncovered));
      findings.addAll(inBoth(unfiredBefore, unfired));
    }
    unfiredBefore = unfired;
    // While the facts of a look are still being read, that look stays the one to compare with.
    before =
        state == State.CATCHING_UP && baseline != null
            ? new Look(baseline.uncovered(), baseline.head(), reading)
            : new Look(uncovered, head, reading);
    List<Finding> fresh = findings.stream().filter(not(last.findings()::contains)).toList();
    say(state, findings);
    fresh.stream().filter(found -> found.what() != What.NOT_FIRED).forEach(this::arm);
    last = new Hunt(state, findings, clock.instant());
  }

  private static State state(Reading now, @Nullable Look before) {
    if (now.faulty()) {
      return State.BLIND;
    }
    if (before == null) {
      return State.CATCHING_UP;
    }
    if (!now.here()) {
      return now.pulse().equals(before.reading().pulse()) ? State.BLIND : State.STANDING_BY;
    }
    if (now.reached() >= before.head()) {
      return State.WATCHING;
    }
    boolean moves = !before.reading().here() || now.reached() > before.reading().reached();
    return moves ? State.CATCHING_UP : State.BLIND;
  }

  private List<Finding> unfired() {
    return agenda.overdueBy(clock.instant().minus(PATIENCE), MOST).stream()
        .map(alarm -> new Finding(alarm.dossier(), ALARM, alarm.wakeAt(), What.NOT_FIRED))
        .toList();
  }

  /** Without a new judgement the old one holds, for what is still so. */
  private List<Finding> stillStanding(List<Finding> uncovered) {
    return inBoth(last.findings(), uncovered);
  }

  private static List<Finding> inBoth(List<Finding> one, List<Finding> other) {
    Set<Finding> known = new HashSet<>(one);
    return other.stream().filter(known::contains).toList();
  }

  /**
   * Has the dossier set its alarm anew, once for each finding: a lost row, or one of a release that
   * kept none, comes back. Where the rules themselves forget it, the finding stays. This thread is
   * its own, so it may wait.
   */
  private void arm(Finding found) {
    try {
      keeper.note(found.dossier()).block(LONGEST_ARMING);
    } catch (RuntimeException fault) {
      // No message: it may quote what nobody should read here.
      LOG.warn("dossier={} armed=false fault={}", found.dossier(), fault.getClass().getName());
    }
  }

  private void say(State state, List<Finding> findings) {
    Hunt earlier = last;
    if (state == State.BLIND && earlier.state() != State.BLIND) {
      LOG.warn("declared-deadlines read=false");
    }
    Set<Finding> known = new HashSet<>(earlier.findings());
    findings.stream()
        .filter(not(known::contains))
        .forEach(
            found ->
                LOG.warn(
                    "dossier={} deadline={} dueAt={} unarmed={}",
                    found.dossier(),
                    found.deadline(),
                    found.dueAt(),
                    found.what()));
    if (findings.isEmpty() && !earlier.findings().isEmpty()) {
      LOG.info("unarmed-deadlines found=0");
    }
  }

  /**
   * What one look saw.
   *
   * @param head position of the last fact that was kept by then
   */
  private record Look(List<Finding> uncovered, long head, Reading reading) {}
}
