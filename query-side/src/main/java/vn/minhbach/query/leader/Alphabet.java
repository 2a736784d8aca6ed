package vn.minhbach.query.leader;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import vn.minhbach.query.page.Language;

/**
 * The order of names as Vietnamese sorts them: never by their numbers, which would be a ranking.
 */
final class Alphabet {
  private Alphabet() {}

  static <T> Comparator<T> by(Function<T, String> name) {
    Collator order = Collator.getInstance(Language.VI.locale());
    return Comparator.comparing(name, (one, other) -> order.compare(one, other));
  }
}
