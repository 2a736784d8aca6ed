package vn.minhbach.command.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this node's sweeper has done since it was started.
 *
 * @param armed alarms that are set, of all nodes
 * @param fired alarms that this node saw noted
 * @param failed firings that ended in an error; each is tried again
 * @param lateness how long after its moment the last alarm was fired; zero before the first
 * @param sweptAt when the agenda was last looked through; absent until it was
 */
public record AgendaFigures(
    long armed, long fired, long failed, Duration lateness, @Nullable Instant sweptAt) {}
