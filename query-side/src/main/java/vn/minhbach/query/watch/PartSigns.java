package vn.minhbach.query.watch;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.Timeliness;

/** What the parts of the work show: pattern 25, and parts that are late. */
final class PartSigns {
  private static final int OLDEST_DAYS = 3;

  private PartSigns() {}

  static void opinionGiven(OpinionGiven e, Signs signs) {
    @Nullable LocalDate dated = e.documentDate();
    LocalDate today = signs.at().toLocalDate();
    boolean back = dated != null && dated.isBefore(today.minusDays(OLDEST_DAYS));
    boolean late = e.timeliness() == Timeliness.LATE;
    if (back || late) {
      signs.see(
          Pattern.OPINION_DATES,
          late ? "Ý kiến đến sau hạn" : "Văn bản ý kiến ghi ngày trước khi nhận hơn 3 ngày",
          late
              ? "The opinion came after its date"
              : "The document is dated more than 3 days before it came",
          Map.of(
              "documentDate",
              dated == null ? "" : dated.toString(),
              "late",
              Boolean.toString(late),
              "consulted",
              signs.named(e.consulted())));
    }
  }

  static void overdue(TaskOverdueNoted e, Signs signs) {
    String name = signs.named(e.name());
    signs.see(
        Pattern.TASK_OVERDUE,
        (switch (e.task()) {
              case TRANSFER -> "Chuyển hồ sơ quá hạn: ";
              case OPINION -> "Lấy ý kiến quá hạn: ";
              case LINKED_AGENCY -> "Cơ quan liên thông quá hạn: ";
              case STEP -> "Bước xử lý quá hạn: ";
            })
            + name,
        (switch (e.task()) {
              case TRANSFER -> "Passing on is overdue: ";
              case OPINION -> "Opinion is overdue: ";
              case LINKED_AGENCY -> "Linked agency is overdue: ";
              case STEP -> "Step is overdue: ";
            })
            + name,
        Map.of("task", e.task().name(), "name", name, "dueAt", e.dueAt().toString()));
    signs.count(Pattern.TASK_OVERDUE, e.task().name());
  }
}
