package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.citizen.CitizenSetting.text;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;

class ReceiptPageTest {
  private static final OffsetDateTime FRIDAY_4PM = at("2026-11-20", "16:00");

  private final CitizenSetting citizens = new CitizenSetting(FRIDAY_4PM, Schedulers.immediate());

  @Test
  void it_says_where_the_dossier_is_who_handles_it_and_what_happened() {
    assertThat(vietnamese(atWork()))
        .contains("Hồ sơ H36.199-261117-0001")
        .contains("Đang xử lý Cơ quan đang làm, ông/bà chưa phải làm gì thêm.")
        .contains("Giải quyết đang ở bước này")
        .contains("Hẹn trả kết quả 25/11/2026")
        .contains("Hồ sơ đang ở Trung tâm, UBND xã Hàm Thuận")
        .contains("Người đang xử lý officer an")
        .contains("Việc ghi nhận gần nhất cách đây 3 ngày 7 giờ")
        .contains("Đã phân công người thụ lý");
  }

  @Test
  void it_is_your_turn_is_said_with_what_where_and_when() {
    Tale tale = atWork().supplementAsked(at("2026-11-18", "10:00"), "Giấy chứng sinh");
    assertThat(vietnamese(tale))
        .contains(
            "Đến lượt ông/bà Nộp bổ sung những giấy tờ sau: Giấy chứng sinh"
                + " Ở đâu Trung tâm Giờ làm việc đang mở cửa; hôm nay 07:00–11:30, 13:30–17:00"
                + " Mang theo giấy tiếp nhận và những giấy tờ nêu trên");
    assertThat(english(tale)).contains("It is your turn Bring these papers: Giấy chứng sinh");
  }

  @Test
  void it_says_whose_time_it_was_so_far() {
    Tale tale =
        received()
            .supplementAsked(at("2026-11-18", "10:00"), "Giấy chứng sinh")
            .supplementBroughtIn(at("2026-11-20", "15:30"), byDay("2026-11-27"));
    assertThat(vietnamese(tale))
        .contains(
            "Thời gian đến nay Ông/bà 2 ngày 5 giờ Cơ quan giải quyết 1 ngày 2 giờ"
                + " Cơ quan khác không có Pháp luật tạm dừng không có"
                + " Từ khi nộp hồ sơ lúc 08:00 17/11/2026: tổng cộng 3 ngày 8 giờ");
    assertThat(english(tale))
        .contains(
            "Time so far You 2 days 5 hours The office 1 day 2 hours"
                + " Other agencies none Stopped by law none");
  }

  @Test
  void it_says_why_the_date_moved_and_keeps_the_first_one() {
    assertThat(vietnamese(received().extended(at("2026-11-20", "10:00"), byDay("2026-12-02"))))
        .contains("Hẹn trả kết quả 02/12/2026 Hẹn lần đầu 25/11/2026")
        .contains(
            "Các lần hẹn ngày Tiếp nhận hồ sơ (mẫu 01): hẹn 25/11/2026"
                + " Hồ sơ đầy đủ, hợp lệ nên thời hạn bắt đầu ghi ngày 17/11/2026"
                + " Xin lỗi và gia hạn (mẫu 04): từ 25/11/2026 sang 02/12/2026"
                + " Cơ quan xin lỗi và hẹn lại: nguyên nhân khác Đơn vị chịu trách nhiệm: Trung tâm"
                + " ghi ngày 20/11/2026");
  }

  @Test
  void after_the_end_it_asks_once_how_it_went() {
    Tale tale = returned();
    assertThat(citizens(tale).receipt(token(tale, 0), Language.VI))
        .contains("action=\"/api/ratings\"")
        .contains("name=\"token\" value=\"" + token(tale, 0) + "\"")
        .contains("không ai ở quầy thấy ai đã đánh giá");
    tale.then(
        Actor.CITIZEN,
        FRIDAY_4PM,
        tale.standing(),
        occurrence -> new DossierRated(occurrence, Satisfaction.DISSATISFIED));
    assertThat(citizens(tale).receipt(token(tale, 0), Language.VI))
        .contains("Cảm ơn ông/bà đã đánh giá.")
        .doesNotContain("action=\"/api/ratings\"", "Không hài lòng");
  }

  @Test
  void a_replaced_receipt_leads_nowhere_and_the_new_one_does() {
    Tale tale = received();
    tale.then(
        Cast.CLERK, FRIDAY_4PM, tale.standing(), occurrence -> new ReceiptRenewed(occurrence, 1));
    CitizenSetting renewed = citizens(tale);
    assertThatThrownBy(() -> renewed.receipt(token(tale, 0), Language.VI))
        .isInstanceOf(UnknownDossier.class);
    assertThat(renewed.receipt(token(tale, 1), Language.VI)).contains("H36.199-261117-0001");
  }

  @Test
  void neither_rubbish_nor_a_dossier_that_is_not_there_leads_anywhere() {
    for (String token : new String[] {"", "rubbish", token(Tale.of(9), 0)}) {
      assertThatThrownBy(() -> citizens.receipt(token, Language.VI))
          .isInstanceOf(UnknownDossier.class);
    }
  }

  static Stream<Tale> everyStage() {
    return Stream.of(
        received(),
        atWork(),
        atWork().supplementAsked(FRIDAY_4PM, "Giấy chứng sinh"),
        atWork().dutyAsked(FRIDAY_4PM),
        atWork().dutyAsked(FRIDAY_4PM).dutyMet(FRIDAY_4PM),
        atWork().opinionAsked(FRIDAY_4PM, at("2026-11-24", "17:00")),
        atWork().suspended(FRIDAY_4PM, at("2026-11-24", "17:00")),
        atWork().withdrawalAsked(FRIDAY_4PM),
        atWork().stopped(FRIDAY_4PM),
        atWork().cancelled(FRIDAY_4PM),
        atWork().decided(FRIDAY_4PM),
        atWork().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM),
        atWork().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM).notCollected(FRIDAY_4PM),
        returned(),
        Tale.of(1).settledAtOnce(FRIDAY_4PM),
        Tale.of(1).filed(FRIDAY_4PM),
        Tale.of(1).filed(FRIDAY_4PM).completionAsked(FRIDAY_4PM, "Tờ khai"),
        Tale.sensitive(1).received(at("2026-11-17", "08:00"), byDay("2026-11-25")));
  }

  @ParameterizedTest
  @MethodSource("everyStage")
  void at_every_stage_every_message_is_found_in_every_language(Tale tale) {
    CitizenSetting setting = citizens(tale);
    for (Language language : Language.values()) {
      assertThat(setting.receipt(token(tale, 0), language)).doesNotContain("??");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_a_dead_receipt_is_complete(Language language) {
    assertThat(citizens.page.dead(visit(language))).doesNotContain("??").contains("/t/x");
  }

  private static Visit visit(Language language) {
    return PageSetting.visit(language, "/t/x", Map.of());
  }

  private String vietnamese(Tale tale) {
    return text(citizens(tale).receipt(token(tale, 0), Language.VI));
  }

  private String english(Tale tale) {
    return text(citizens(tale).receipt(token(tale, 0), Language.EN));
  }

  private static CitizenSetting citizens(Tale tale) {
    CitizenSetting one = new CitizenSetting(FRIDAY_4PM, Schedulers.immediate());
    one.setting.tell(tale);
    return one;
  }

  private static String token(Tale tale, int generation) {
    return CitizenSetting.token(tale.dossier(), generation);
  }

  private static Tale received() {
    return Tale.of(1).received(at("2026-11-17", "08:00"), byDay("2026-11-25"));
  }

  private static Tale atWork() {
    return received().assigned(at("2026-11-17", "09:00"), Cast.AN);
  }

  private static Tale returned() {
    return atWork().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM).handedOver(FRIDAY_4PM);
  }
}
