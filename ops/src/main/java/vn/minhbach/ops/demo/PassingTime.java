package vn.minhbach.ops.demo;

import java.time.Instant;
import java.util.Optional;

/** How the product notes what time brings, while its clock is moved by hand. */
public interface PassingTime {
  /** When there is something to note next; empty if never, as it stands. */
  Optional<Instant> next();

  /** Returns once everything that is due by the clock was noted. */
  void pass() throws InterruptedException;
}
