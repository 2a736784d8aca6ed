package vn.minhbach.command.follow;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;

/**
 * What follows from the facts of one table, kept in memory because it is asked all the time. A fact
 * is kept in its own transaction and shown to everybody once that has ended well; what other nodes
 * have kept is found by {@link #refresh}.
 *
 * @param <E> the facts
 * @param <S> what follows from them, immutable
 */
public final class Followed<E, S> {
  /**
   * Writes what a record is made of and nothing it can tell of itself, as the event store does.
   * Reads on where an earlier release wrote more than that.
   */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(Followed::componentsOnly)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final JdbcClient jdbc;
  private final String table;
  private final Map<String, Class<? extends E>> names;
  private final S nothing;
  private final BiFunction<S, E, S> fold;
  private volatile Seen<S> seen;

  /**
   * Reads what was kept so far.
   *
   * @param table has the columns position, kind and fact
   * @param names the words under which the facts are stored
   * @param nothing what holds before the first fact
   */
  public Followed(
      JdbcClient jdbc,
      String table,
      Map<String, Class<? extends E>> names,
      S nothing,
      BiFunction<S, E, S> fold) {
    this.jdbc = jdbc;
    this.table = table;
    this.names = names;
    this.nothing = nothing;
    this.fold = fold;
    this.seen = read();
  }

  /** What follows from all facts that this node has seen; reads nothing but memory. */
  public S now() {
    return seen.state();
  }

  /** Keeps a fact; call inside its transaction. */
  public void keep(E fact) {
    jdbc.sql("insert into " + table + " (kind, fact) values (?, ?)")
        .params(kind(fact), JSON.writeValueAsBytes(fact))
        .update();
  }

  /** Shows a fact to everybody on this node; call once its transaction has ended well. */
  public synchronized void show(E fact) {
    seen = new Seen<>(seen.facts() + 1, fold.apply(seen.state(), fact));
  }

  /**
   * Reads all again if there are more facts, or others, than this node has seen. Their number says
   * so: positions are drawn before they are committed, so a lower one may come after a higher one.
   */
  public synchronized void refresh() {
    long kept = jdbc.sql("select count(*) from " + table).query(Long.class).single();
    if (kept != seen.facts()) {
      seen = read();
    }
  }

  private Seen<S> read() {
    List<E> facts =
        jdbc.sql("select kind, fact from " + table + " order by position")
            .query((row, n) -> fact(row.getString(1), row.getBytes(2)))
            .list();
    return new Seen<>(facts.size(), facts.stream().reduce(nothing, fold, (one, other) -> other));
  }

  private String kind(E fact) {
    return names.entrySet().stream()
        .filter(name -> name.getValue().isInstance(fact))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private E fact(String kind, byte[] written) {
    return JSON.readValue(written, Objects.requireNonNull(names.get(kind), kind));
  }

  private static VisibilityChecker componentsOnly(VisibilityChecker defaults) {
    return defaults
        .withFieldVisibility(Visibility.ANY)
        .withGetterVisibility(Visibility.NONE)
        .withIsGetterVisibility(Visibility.NONE);
  }

  /** How many facts were seen, and what follows from them. */
  private record Seen<S>(long facts, S state) {}
}
