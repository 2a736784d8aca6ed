package vn.minhbach.ops.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How past dossiers travel: the JSON of {@code POST /api/agencies/{agency}/past-dossiers}. */
final class PastDossierWire {
  private PastDossierWire() {}

  static Request request(List<PastDossier> dossiers) {
    return new Request(dossiers.stream().map(PastDossierWire::dossier).toList());
  }

  private static Dossier dossier(PastDossier dossier) {
    return new Dossier(
        dossier.foreignNumber(),
        dossier.line(),
        time(dossier.startedAt()),
        time(dossier.deadline()),
        time(dossier.completedAt()),
        dossier.channel(),
        dossier.responsible(),
        dossier.department(),
        dossier.unit(),
        dossier.steps().stream().map(PastDossierWire::step).toList());
  }

  private static Step step(PastStep step) {
    return new Step(
        step.activity(),
        step.officer(),
        step.unit(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(step.at()),
        step.lifecycle());
  }

  private static @Nullable String time(@Nullable OffsetDateTime at) {
    return at == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }

  record Request(List<Dossier> dossiers) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Dossier(
      String number,
      long line,
      @Nullable String startedAt,
      @Nullable String deadline,
      @Nullable String completedAt,
      @Nullable String channel,
      @Nullable String responsible,
      @Nullable String field,
      @Nullable String unit,
      List<Step> steps) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      String activity,
      @Nullable String officer,
      @Nullable String unit,
      String at,
      @Nullable String lifecycle) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Response(@Nullable List<@Nullable Result> results) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Result(
      @Nullable String number,
      @Nullable OutcomeName outcome,
      @Nullable Long stepsAdded,
      @Nullable String field,
      @Nullable String value,
      @Nullable String rule) {}

  /** What became of a dossier, as the product names it. */
  enum OutcomeName {
    ADDED,
    EXTENDED,
    UNCHANGED,
    REFUSED
  }

  /** RFC 9457. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Problem(@Nullable String type, @Nullable String title, @Nullable String detail) {}
}
