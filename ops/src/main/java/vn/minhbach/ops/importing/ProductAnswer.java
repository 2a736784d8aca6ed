package vn.minhbach.ops.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Understands what the product answers, and trusts none of it. */
final class ProductAnswer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ProductAnswer() {}

  /** What a problem document (RFC 9457) says; empty where it is none. */
  static String problem(String body) {
    try {
      PastDossierWire.@Nullable Problem problem =
          JSON.readValue(body, PastDossierWire.Problem.class);
      if (problem == null) {
        return "";
      }
      return Stream.of(problem.title(), problem.detail(), problem.type())
          .filter(Objects::nonNull)
          .collect(Collectors.joining("; "));
    } catch (JacksonException e) {
      return "";
    }
  }

  /**
   * The outcomes, one per dossier sent and in their order.
   *
   * @throws SinkFailure when the answer is not as agreed
   */
  static List<PastDossierOutcome> outcomes(List<PastDossier> dossiers, String body)
      throws SinkFailure {
    PastDossierWire.@Nullable Response response;
    try {
      response = JSON.readValue(body, PastDossierWire.Response.class);
    } catch (JacksonException e) {
      throw misunderstood(e.getOriginalMessage());
    }
    @Nullable List<PastDossierWire.@Nullable Result> results =
        response == null ? null : response.results();
    if (results == null || results.size() != dossiers.size()) {
      throw misunderstood("expected " + dossiers.size() + " results");
    }
    List<PastDossierOutcome> outcomes = new ArrayList<>(results.size());
    for (int at = 0; at < results.size(); at++) {
      PastDossierWire.Result result = results.get(at);
      if (result == null || !dossiers.get(at).foreignNumber().equals(result.number())) {
        throw misunderstood("expected a result for each dossier, in the order sent");
      }
      outcomes.add(outcome(result));
    }
    return outcomes;
  }

  private static PastDossierOutcome outcome(PastDossierWire.Result result) throws SinkFailure {
    return switch (result.outcome()) {
      case ADDED -> new PastDossierOutcome.Added(orZero(result.stepsAdded()));
      case EXTENDED -> new PastDossierOutcome.Extended(orZero(result.stepsAdded()));
      case UNCHANGED -> new PastDossierOutcome.Unchanged();
      case REFUSED ->
          new PastDossierOutcome.TurnedAway(
              orEmpty(result.field()), orEmpty(result.value()), orEmpty(result.rule()));
      case null -> throw misunderstood("a result without an outcome");
    };
  }

  private static long orZero(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static SinkFailure misunderstood(String words) {
    return new SinkFailure(
        SinkFailure.Blame.SERVER, "the product's answer was not understood: " + words);
  }
}
