package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.ops.importing.Importing.event;
import static vn.minhbach.ops.importing.Importing.gzip;
import static vn.minhbach.ops.importing.Importing.log;
import static vn.minhbach.ops.importing.Importing.string;
import static vn.minhbach.ops.importing.Importing.trace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are refused whole: nothing of them is sent, and line, field and rule are named. */
class UnusableFileTest {
  private static final String WHOLE =
      log(
          IntStream.range(0, 500)
              .mapToObj(at -> trace("case-" + at, event("A", "2011-10-11T13:45:40+02:00")))
              .toArray(String[]::new));
  private static final byte[] PACKED = gzip(WHOLE.getBytes(UTF_8));

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> unusable() {
    byte[] damaged = PACKED.clone();
    damaged[damaged.length - 6] ^= 1;
    return Stream.of(
        Arguments.of("cut.xes", cut(WHOLE.getBytes(UTF_8)), 250, "XML", "whole, well-formed"),
        Arguments.of("cut.xes.gz", cut(PACKED), 1, "gzip", "undamaged gzip"),
        Arguments.of("damaged.xes.gz", damaged, 1, "gzip", "undamaged gzip"),
        Arguments.of("header.gz", new byte[] {0x1f, (byte) 0x8b, 8}, 1, "gzip", "undamaged gzip"),
        Arguments.of("text.xes", "hello\nworld".getBytes(UTF_8), 1, "XML", "well-formed"),
        Arguments.of("empty.xes", new byte[0], 1, "file", "not empty"),
        Arguments.of("blank.xes", " \n".getBytes(UTF_8), 1, "XML", "well-formed"),
        Arguments.of(
            "page", "\n<html>\n</html>".getBytes(UTF_8), 2, "root element", "log, as IEEE 1849"),
        Arguments.of("after.xes", (WHOLE + "x").getBytes(UTF_8), 503, "XML", "well-formed"),
        Arguments.of("latin.xes", log(trace("é")).getBytes(ISO_8859_1), 1, "XML", "well-formed"),
        Arguments.of(
            "external.xes",
            ("<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n" + log(trace("&x;")))
                .getBytes(UTF_8),
            1,
            "DOCTYPE",
            "no document type"),
        Arguments.of("bomb.xes", laughs().getBytes(UTF_8), 1, "DOCTYPE", "no document type"),
        Arguments.of(
            "undeclared.xes", log(trace("&nbsp;")).getBytes(UTF_8), 2, "XML", "well-formed"),
        Arguments.of(
            "deep.xes", log("<a>".repeat(100)).getBytes(UTF_8), 2, "a", "at most 100 elements"),
        Arguments.of(
            "names.xes",
            log(IntStream.range(0, 500)
                    .mapToObj(at -> "<?p" + at + "?><e" + at + " a" + at + "=\"\"/>")
                    .toArray(String[]::new))
                .getBytes(UTF_8),
            2,
            "XML",
            "at most 1000 different names"),
        Arguments.of(
            "long.xes",
            log(trace("x", string("k", "v".repeat(2 << 20)))).getBytes(UTF_8),
            2,
            "size",
            "at most 1048576 bytes"),
        Arguments.of(
            "zeros.xes.gz",
            gzip(log(" ".repeat(8 << 20)).getBytes(UTF_8)),
            2,
            "size",
            "at most 1048576 bytes"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unusable")
  void a_file_that_is_not_whole_and_sound_is_refused_as_a_whole(
      String name, byte[] content, long firstLine, String field, String rule) {
    Importing importing = new Importing(folder);
    ImportResult result = importing.bytes(name, content);
    assertThat(result).isInstanceOf(ImportResult.FileUnusable.class);
    assertThat(result.report().refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.field()).isEqualTo(field);
              assertThat(refusal.rule()).contains(rule);
              assertThat(refusal.line()).isGreaterThanOrEqualTo(firstLine);
            });
    assertThat(importing.sink.size()).isZero();
  }

  @Test
  void a_missing_file_is_refused() {
    ImportResult result = new Importing(folder).file(folder.resolve("nowhere.xes"));
    assertThat(result).isInstanceOf(ImportResult.FileUnusable.class);
  }

  @Test
  void a_small_file_that_unpacks_without_end_is_stopped() {
    String comment = "<!--" + " ".repeat(100_000) + "--><a/>";
    byte[] bomb =
        gzip(
            log(IntStream.range(0, 700).mapToObj(_ -> comment).toArray(String[]::new))
                .getBytes(UTF_8));
    assertThat(new Importing(folder).bytes("bomb.gz", bomb).report().refused())
        .extracting(Refusal::rule)
        .containsExactly("a file unpacks to at most 400 times its size");
  }

  @Test
  void gzip_is_known_by_its_content_whatever_the_name() {
    assertThat(new Importing(folder).bytes("log.xes", PACKED).report().dossiers()).isEqualTo(500);
    assertThat(new Importing(folder).bytes("log.gz", WHOLE.getBytes(UTF_8)).report().dossiers())
        .isEqualTo(500);
  }

  private static byte[] cut(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private static String laughs() {
    return IntStream.range(1, 10)
            .mapToObj(at -> "<!ENTITY l" + at + " \"" + ("&l" + (at - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining("", "<!DOCTYPE log [<!ENTITY l0 \"lol\">", "]>\n"))
        + log(trace("&l9;"));
  }
}
