package vn.minhbach.command.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.InternalProcess.Consultation;
import vn.minhbach.shared.procedure.InternalProcess.StepLimit;
import vn.minhbach.shared.procedure.OnlineLevel;
import vn.minhbach.shared.procedure.Paper;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.Provenance;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.procedure.SupplementRule;
import vn.minhbach.shared.time.TimeLimit;

class ProcedureFileReaderTest {
  private static final String COLUMNS =
      "code,name,field,time_value,time_unit,fee_vnd,online_level,documents,source";
  private static final String BIRTH =
      "1.001193,Đăng ký khai sinh,Hộ tịch,0,same_day,,toàn trình,Tờ khai;Ủy quyền (nếu có),found";

  @Test
  void a_row_becomes_the_terms_it_states() throws IOException {
    ProcedureFileReport report = csv(COLUMNS, BIRTH);

    assertThat(report)
        .isEqualTo(
            new ProcedureFileReport(
                1,
                List.of(
                    new ProcedureDraft(
                        new ProcedureCode("1.001193"),
                        new ProcedureTerms(
                            "Đăng ký khai sinh",
                            new Field("Hộ tịch"),
                            List.of(ProcedureCase.only(TimeLimit.SAME_DAY)),
                            List.of(new Paper("Tờ khai", null), new Paper("Ủy quyền", "nếu có")),
                            null,
                            OnlineLevel.FULL,
                            false,
                            SupplementRule.GENERAL,
                            Provenance.FOUND,
                            null,
                            List.of(),
                            InternalProcess.GENERAL))),
                List.of(),
                List.of()));
  }

  @Test
  void our_own_columns_state_cases_supplement_sensitivity_and_basis() throws IOException {
    ProcedureTerms terms =
        csv(
                COLUMNS + ",sensitive,cases,supplement,legal_basis",
                BIRTH + ",yes,a|Một|2|day;b|Hai|3|working_hour,resume|5|2|Luật X,QĐ 1/QĐ-BTP")
            .activatable()
            .getFirst()
            .terms();

    assertThat(terms.sensitive()).isTrue();
    assertThat(terms.cases())
        .containsExactly(
            new ProcedureCase(new CaseKey("a"), "Một", TimeLimit.days(2), null),
            new ProcedureCase(new CaseKey("b"), "Hai", TimeLimit.workingHours(3), null));
    assertThat(terms.supplement())
        .isEqualTo(
            new SupplementRule(SupplementPolicy.RESUME, TimeLimit.workingDays(5), 2, "Luật X"));
    assertThat(terms.legalBasis()).isEqualTo("QĐ 1/QĐ-BTP");
  }

  @Test
  void the_internal_process_is_data_of_the_procedure() throws IOException {
    InternalProcess process =
        csv(
                COLUMNS + ",consultation,steps,warnings",
                BIRTH
                    + ",12|day|yes|Luật Xây dựng,"
                    + "Tiếp nhận|2|working_hour;Giải quyết|3|working_day|2|working_day,"
                    + "5|working_day;4|working_hour")
            .activatable()
            .getFirst()
            .terms()
            .process();

    assertThat(process)
        .isEqualTo(
            new InternalProcess(
                List.of(
                    new StepLimit("Tiếp nhận", TimeLimit.workingHours(2), null),
                    new StepLimit(
                        "Giải quyết", TimeLimit.workingDays(3), TimeLimit.workingDays(2))),
                new Consultation(TimeLimit.days(12), true, "Luật Xây dựng"),
                List.of(TimeLimit.workingDays(5), TimeLimit.workingHours(4)),
                InternalProcess.GENERAL.collectWithin()));
  }

  @ParameterizedTest
  @CsvSource({
    "consultation,12|day|yes",
    "consultation,12||yes|Luật",
    "warnings,3",
    "warnings,3|day",
    "steps,Tiếp nhận|2",
    "steps,Tiếp nhận|2|hour",
    "steps.committed,Tiếp nhận|2|working_day|3|working_day"
  })
  void a_process_that_is_not_beyond_doubt_is_refused(String field, String text) throws IOException {
    String column = field.startsWith("steps") ? "steps" : field;

    ProcedureFileReport report = csv(COLUMNS + "," + column, BIRTH + "," + text);

    assertThat(report.refused().getFirst().toString()).contains(field);
  }

  @ParameterizedTest
  @CsvSource({
    "3,'',UNIT_UNKNOWN",
    "3,unstated,UNIT_UNKNOWN",
    "8,hour,KIND_OF_HOUR_UNKNOWN",
    "'',working_day,LIMIT_MISSING",
    "0,day,LIMIT_MISSING"
  })
  void what_leaves_the_limit_open_is_kept_for_review(
      String amount, String unit, ReviewReason reason) throws IOException {
    ProcedureFileReport report = csv(COLUMNS, BIRTH.replace("0,same_day", amount + "," + unit));

    assertThat(report.activatable()).isEmpty();
    assertThat(report.reasons()).isEqualTo(Map.of(reason, 1));
    assertThat(report.toReview().getFirst().terms().cases().getFirst().legalLimit()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1.001193,1.1193,procedure",
    "same_day,fortnight,time_unit",
    "'0,same_day','x,day',time_value",
    "'0,same_day','-1,day',limit",
    "'0,same_day','1001,day',limit",
    "'same_day,','same_day,free',fee_vnd",
    "'same_day,','same_day,-5',fee",
    "toàn trình,nửa vời,online_level",
    ",found,source",
    "Hộ tịch,'',field"
  })
  void a_row_that_states_nonsense_is_refused_with_its_line_and_field(
      String right, String wrong, String field) throws IOException {
    String row =
        "source".equals(field) ? BIRTH.replace(",found", ",hearsay") : BIRTH.replace(right, wrong);

    ProcedureFileReport report = csv(COLUMNS, BIRTH.replace("1.001193", "1.000894"), row);

    assertThat(report.activatable()).hasSize(1);
    assertThat(report.refused()).hasSize(1);
    assertThat(report.refused().getFirst().line()).isEqualTo(3);
    assertThat(report.refused().getFirst().field()).isEqualTo(field);
  }

  @Test
  void a_row_with_a_column_too_few_is_refused() throws IOException {
    assertThat(csv(COLUMNS, BIRTH.replace(",found", "")).refused())
        .containsExactly(new RefusedLine(2, "row", "8 columns", "9 columns"));
  }

  @Test
  void the_second_of_two_rows_with_one_code_is_refused() throws IOException {
    ProcedureFileReport report = csv(COLUMNS, BIRTH, BIRTH);

    assertThat(report.activatable()).hasSize(1);
    assertThat(report.refused())
        .containsExactly(
            new RefusedLine(3, "code", "1.001193", "once in a file, stands on line 2 already"));
  }

  @Test
  void procedures_that_share_a_name_are_kept_for_review_but_a_local_variant_may()
      throws IOException {
    assertThat(csv(COLUMNS, BIRTH, BIRTH.replace("1.001193", "1.000894")).reasons())
        .isEqualTo(Map.of(ReviewReason.NAME_SHARED, 2));
    assertThat(csv(COLUMNS, BIRTH, BIRTH.replace("1.001193", "1.001193.000.00.00.H36")).toReview())
        .isEmpty();
  }

  @Test
  void a_title_of_another_document_is_kept_for_review() throws IOException {
    assertThat(csv(COLUMNS, BIRTH.replace("Đăng ký khai sinh", "Quyết định số 5/QĐ")).reasons())
        .isEqualTo(Map.of(ReviewReason.NAME_OF_ANOTHER_DOCUMENT, 1));
  }

  @Test
  void gzip_a_byte_order_mark_and_decomposed_letters_make_no_difference() throws IOException {
    String messy =
        "\uFEFF" + Normalizer.normalize(COLUMNS + "\r\n" + BIRTH + "\r\n", Normalizer.Form.NFD);

    assertThat(read(gzip(messy.getBytes(StandardCharsets.UTF_8)))).isEqualTo(csv(COLUMNS, BIRTH));
  }

  @Test
  void channels_that_disagree_are_never_taken_for_cases() throws IOException {
    ProcedureFileReport report =
        read(
            portal(
                """
                {"channel":"online","time":20,"unit":"day","fee_cell":"Miễn phí","fee_amount":0,"note":""},
                {"channel":"in_person","time":15,"unit":"day","fee_cell":"Miễn phí","fee_amount":0,"note":""}\
                """));

    ProcedureTerms terms = report.toReview().getFirst().terms();
    assertThat(terms.cases()).containsExactly(ProcedureCase.only(null));
    assertThat(terms.reviewNotes())
        .containsExactly(
            new ReviewNote(ReviewReason.SEVERAL_LIMITS, "online 20 day, in_person 15 day"));
    assertThat(terms.papers())
        .containsExactly(new Paper("Đơn đề nghị", null), new Paper("Ủy quyền", "nếu có"));
  }

  @Test
  void a_remark_that_names_another_limit_keeps_the_procedure_back() throws IOException {
    ProcedureFileReport report =
        read(
            portal(
                """
                {"channel":"in_person","time":5,"unit":"working_day","fee_cell":"20 VNĐ","fee_amount":20,"note":"- 01 ngày đối với đám tang"}\
                """));

    ProcedureTerms terms = report.toReview().getFirst().terms();
    assertThat(terms.reviewNotes())
        .containsExactly(
            new ReviewNote(ReviewReason.LIMIT_DIFFERS_IN_REMARK, "5 working_day, remark: 1 day"));
    assertThat(terms.feeVnd()).isNull();
  }

  @Test
  void lines_that_are_no_json_object_are_refused_one_by_one() throws IOException {
    ProcedureFileReport report =
        read("{\"code\":\n[1]\n\n{\"code\":5}".getBytes(StandardCharsets.UTF_8));

    assertThat(report.refused())
        .extracting(RefusedLine::line, RefusedLine::field)
        .containsExactly(tuple(1L, "line"), tuple(2L, "line"), tuple(4L, "name"));
  }

  @Test
  void a_file_that_is_cut_foreign_or_empty_is_refused_whole() throws IOException {
    byte[] zipped = gzip((COLUMNS + "\n" + BIRTH).getBytes(StandardCharsets.UTF_8));

    refusedWhole(Arrays.copyOf(zipped, zipped.length - 12));
    refusedWhole(new byte[] {'c', (byte) 0xC3, (byte) 0x28});
    refusedWhole(new byte[0]);
    refusedWhole("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void no_bytes_bring_down_more_than_their_file(@ForAll byte[] bytes) throws IOException {
    try {
      assertThat(read(bytes).activatable()).isEmpty();
    } catch (InvalidValue expected) {
      assertThat(expected.field()).isEqualTo("file");
    }
  }

  private static void refusedWhole(byte[] bytes) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("file: ");
  }

  private static ProcedureFileReport csv(String... lines) throws IOException {
    return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static ProcedureFileReport read(byte[] bytes) throws IOException {
    return ProcedureFileReader.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] portal(String channels) {
    return """
        {"code":"1.013225","name":"Cấp giấy phép","field":"Hoạt động xây dựng","decision":"","channels":[%s],\
        "steps_text":"","documents_text":"--Tên giấy tờMẫu đơn, tờ khaiSố lượng- Đơn đề nghị;1 bản chínhỦy quyền (nếu có).1 bản chính,1 bản sao"}
        """
        .formatted(channels.replace("\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }
}
