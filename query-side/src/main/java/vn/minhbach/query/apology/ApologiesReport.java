package vn.minhbach.query.apology;

import java.time.OffsetDateTime;
import java.util.List;
import vn.minhbach.shared.time.Wording;

/**
 * The answer to "whom have we not yet told that we are late".
 *
 * @param agency whose dossiers
 * @param asOf the moment it is true for, in Vietnamese time
 * @param owed the longest broken first
 * @param rule what is listed, in words
 */
public record ApologiesReport(String agency, OffsetDateTime asOf, List<Debt> owed, Wording rule) {
  static final Wording RULE =
      new Wording(
          "Hồ sơ đã quá ngày hẹn mà chưa có văn bản xin lỗi (mẫu số 04), kể cả khi kết quả đã xong"
              + " muộn nhưng chưa trao. Ra khỏi danh sách khi đã xin lỗi, hạn được dời hợp lệ, đã trao"
              + " kết quả, dừng hoặc hủy. Không gồm hồ sơ chuyển từ hệ thống cũ, vì đồng hồ của chúng"
              + " ở nguồn.",
          "Dossiers whose date has passed without an apology (form 04), also those done late and not"
              + " handed over. They leave the list when apologised for, when the date was lawfully"
              + " moved, or when handed over, stopped or cancelled. Left out: dossiers of other"
              + " systems, whose clock is kept there.");

  public ApologiesReport {
    owed = List.copyOf(owed);
  }
}
