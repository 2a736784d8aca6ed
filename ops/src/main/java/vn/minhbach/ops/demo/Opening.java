package vn.minhbach.ops.demo;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that is about to come in, with its fate.
 *
 * @param at when the citizen hands it in
 * @param service what for
 * @param channel how, by the API's word
 * @param pace how much of the promised time the office takes: 1 is the promised moment
 * @param turns what else happens to it
 * @param last the act after which nothing happens any more; none if it goes its way
 */
record Opening(
    OffsetDateTime at,
    Service service,
    String channel,
    double pace,
    Set<Turn> turns,
    @Nullable Wish last) {
  Opening {
    turns = Set.copyOf(turns);
  }

  boolean isAtCounter() {
    return channel.equals("COUNTER");
  }

  boolean has(Turn turn) {
    return turns.contains(turn);
  }
}
