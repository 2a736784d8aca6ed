package vn.minhbach.ops.demo;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Something that somebody does at a moment of the week. Its text form names nobody.
 *
 * @param at when, at +07:00
 * @param dossier whose life it belongs to: 1 for the first that is opened
 * @param number 1 for the first act of that life
 * @param account under which it is done
 * @param wish what is asked for
 * @param body what is said with it; empty where there is nothing to say
 */
record DemoAct(
    OffsetDateTime at,
    int dossier,
    int number,
    String account,
    Wish wish,
    Map<String, Object> body) {
  DemoAct {
    body = Map.copyOf(body);
  }

  @Override
  public String toString() {
    return "%s of dossier %d (act %d) by %s at %s".formatted(wish, dossier, number, account, at);
  }
}
