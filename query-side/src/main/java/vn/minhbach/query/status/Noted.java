package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;

/**
 * What was recorded of the promised dates beside the dates themselves. Each list keeps its 50
 * newest.
 *
 * @param warned the warnings that were given of the date that holds, in order
 * @param broken the promises that were noted as broken, in order
 * @param apologies in order
 * @param resolvedAt when it was resolved; absent while open, and where an earlier release had
 *     recorded that
 */
public record Noted(
    List<Warned> warned,
    List<Broken> broken,
    List<Apology> apologies,
    @Nullable OffsetDateTime resolvedAt) {
  /** Nothing yet. */
  public static final Noted NOTHING = new Noted(List.of(), List.of(), List.of(), null);

  private static final int MOST = 50;

  public Noted {
    warned = List.copyOf(warned);
    broken = List.copyOf(broken);
    apologies = List.copyOf(apologies);
  }

  /**
   * The office was warned that the date is near.
   *
   * @param warning 1 for the first of that date
   * @param at when it was given
   */
  public record Warned(int warning, OffsetDateTime at) {}

  /**
   * A promise was noted as broken.
   *
   * @param at when that was noted
   */
  public record Broken(OffsetDateTime at, Promise promise) {}

  Noted warned(int warning, OffsetDateTime at) {
    return new Noted(more(warned, new Warned(warning, at)), broken, apologies, resolvedAt);
  }

  Noted broken(OffsetDateTime at, Promise promise) {
    return new Noted(warned, more(broken, new Broken(at, promise)), apologies, resolvedAt);
  }

  Noted apologised(Apology apology) {
    return new Noted(warned, broken, more(apologies, apology), resolvedAt);
  }

  /** Another date holds: its warnings are yet to come. */
  Noted moved() {
    return new Noted(List.of(), broken, apologies, resolvedAt);
  }

  Noted resolved(@Nullable OffsetDateTime at) {
    return new Noted(warned, broken, apologies, at);
  }

  private static <T> List<T> more(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return more.size() > MOST ? more.subList(1, more.size()) : more;
  }
}
