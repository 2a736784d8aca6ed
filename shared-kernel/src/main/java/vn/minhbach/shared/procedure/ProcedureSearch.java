package vn.minhbach.shared.procedure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.minhbach.shared.InvalidValue;

/**
 * Finds procedures by what a person types: a beginning of a code, or words of a name or field in
 * any case, with or without diacritics, composed or not. Immutable; reads each entry once a query,
 * which for the thousands of procedures of a province is well under a blink.
 */
public final class ProcedureSearch {
  private static final int LONGEST_QUERY = 200;
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::rank)
          .thenComparing(hit -> !hit.spelledAlike())
          .thenComparingInt(hit -> hit.entry().name().length())
          .thenComparing(hit -> hit.entry().code());

  private final List<Indexed> entries;

  private ProcedureSearch(List<Indexed> entries) {
    this.entries = entries;
  }

  /** An index over those procedures. */
  public static ProcedureSearch over(Collection<Entry> entries) {
    return new ProcedureSearch(entries.stream().map(Indexed::of).toList());
  }

  /**
   * The procedures that match, best first: beginnings of a code, then beginnings of a name, then
   * the words as a phrase, then each word somewhere in the name, then in name or field, then any
   * part of a name. Among equals those spelled as typed, then shorter names.
   *
   * @param typed at most 200 characters; nothing but blanks and signs finds nothing
   * @param most how many at most, 1 or more
   * @throws InvalidValue if {@code typed} is longer or {@code most} is less
   */
  public List<Entry> find(String typed, int most) {
    if (typed.length() > LONGEST_QUERY) {
      throw new InvalidValue("query", typed, "at most " + LONGEST_QUERY + " characters");
    }
    if (most < 1) {
      throw new InvalidValue("most", Integer.toString(most), "1 or more");
    }
    Query query = Query.of(typed);
    if (query.words().isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .flatMap(entry -> entry.match(query).stream())
        .sorted(BEST_FIRST)
        .limit(most)
        .map(Hit::entry)
        .toList();
  }

  /** What can be found. */
  public record Entry(ProcedureCode code, String name, Field field) {
    /** What a version says of itself. */
    public static Entry of(ProcedureVersion version) {
      return new Entry(version.code(), version.terms().name(), version.terms().field());
    }
  }

  private enum Rank {
    CODE_BEGINS,
    NAME_BEGINS,
    PHRASE_IN_NAME,
    WORDS_IN_NAME,
    WORDS_IN_NAME_OR_FIELD,
    PART_OF_NAME
  }

  private record Hit(Entry entry, Rank rank, boolean spelledAlike) {}

  private record Query(String bare, List<String> words, String asTyped) {
    static Query of(String typed) {
      String bare = Unaccented.of(typed);
      List<String> words = Arrays.stream(bare.split(" ")).filter(w -> !w.isEmpty()).toList();
      return new Query(bare, words, spelled(typed));
    }
  }

  /** Names stand between blanks, so that a word begins wherever a blank stands before it. */
  private record Indexed(Entry entry, String name, String nameAndField, String asPrinted) {
    static Indexed of(Entry entry) {
      String name = " " + Unaccented.of(entry.name());
      String field = " " + Unaccented.of(entry.field().name());
      return new Indexed(entry, name, name + field, spelled(entry.name()));
    }

    Optional<Hit> match(Query query) {
      return rank(query).map(rank -> new Hit(entry, rank, asPrinted.contains(query.asTyped())));
    }

    private Optional<Rank> rank(Query query) {
      if (unaccentedCode().startsWith(query.bare())) {
        return Optional.of(Rank.CODE_BEGINS);
      }
      if (name.startsWith(" " + query.bare())) {
        return Optional.of(Rank.NAME_BEGINS);
      }
      if (name.contains(" " + query.bare())) {
        return Optional.of(Rank.PHRASE_IN_NAME);
      }
      if (query.words().stream().allMatch(word -> name.contains(" " + word))) {
        return Optional.of(Rank.WORDS_IN_NAME);
      }
      if (query.words().stream().allMatch(word -> nameAndField.contains(" " + word))) {
        return Optional.of(Rank.WORDS_IN_NAME_OR_FIELD);
      }
      return name.contains(query.bare()) ? Optional.of(Rank.PART_OF_NAME) : Optional.empty();
    }

    private String unaccentedCode() {
      return Unaccented.of(entry.code().value());
    }
  }

  private static String spelled(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }
}
