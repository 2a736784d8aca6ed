package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the asker knows: what was acknowledged, and what was sent without an answer. */
final class Ledger {
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<Wish, String> acknowledged = new LinkedHashMap<>();
  private final Set<Wish> unanswered = new LinkedHashSet<>();
  private final List<String> surprises = new ArrayList<>();

  /** Before it is sent: it may have happened from now on. */
  synchronized void sent(Wish wish) {
    if (!acknowledged.containsKey(wish)) {
      unanswered.add(wish);
    }
  }

  /** An answer came; the same wish is always answered the same. */
  synchronized void answered(Wish wish, Api.Answer answer) {
    String body = answer.response().body();
    if (answer.status() == SERVICE_UNAVAILABLE && body.contains("urn:minhbach:problem:stopping")) {
      return; // It said so itself: to be sent again.
    }
    if (answer.status() / 100 != 2) {
      surprises.add(
          wish
              + " was answered with "
              + answer.status()
              + " "
              + body
              + " after "
              + acknowledged.values().stream()
                  .filter(known -> known.contains(wish.dossier()))
                  .toList());
      return;
    }
    unanswered.remove(wish);
    String before = acknowledged.putIfAbsent(wish, body);
    if (before != null && !before.equals(body)) {
      surprises.add(wish + " was answered with " + before + ", then with " + body);
    }
  }

  synchronized void surprised(String what) {
    surprises.add(what);
  }

  synchronized void assertNoSurprises(String meanwhile) {
    assertThat(surprises).as(meanwhile).isEmpty();
  }

  synchronized List<Wish> acknowledged() {
    return new ArrayList<>(acknowledged.keySet());
  }

  synchronized List<Wish> unanswered() {
    return new ArrayList<>(unanswered);
  }

  /** The version that the dossiers of these wishes have at least, by dossier. */
  synchronized Map<String, Long> versions(Collection<Wish> wishes) {
    Set<String> asked = new HashSet<>();
    wishes.forEach(wish -> asked.add(answer(wish).get("dossier").asString()));
    Map<String, Long> versions = new HashMap<>();
    answers()
        .forEach(
            answer ->
                versions.merge(
                    answer.get("dossier").asString(), answer.get("version").asLong(), Math::max));
    versions.keySet().retainAll(asked);
    return versions;
  }

  /** How many facts were acknowledged, each command counted once. */
  synchronized long facts() {
    return answers().stream().mapToLong(answer -> answer.get("facts").size()).sum();
  }

  private JsonNode answer(Wish wish) {
    return JSON.readTree(acknowledged.getOrDefault(wish, "{}"));
  }

  private List<JsonNode> answers() {
    return acknowledged.values().stream().<JsonNode>map(JSON::readTree).toList();
  }
}
