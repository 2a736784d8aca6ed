package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log far larger than the heap it is read in. */
class BoundedMemoryTest {
  private static final int TRACES = 40_000;
  private static final int EVENTS_PER_TRACE = 10;
  private static final String HEAP = "-Xmx24m";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_log_many_times_larger_than_the_heap_is_imported() throws Exception {
    Path log = folder.resolve("large.xes.gz");
    assertThat(write(log)).isGreaterThan(5L * 24 * 1024 * 1024);
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                BoundedMemoryTest.class.getName(),
                log.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), UTF_8);
    assertThat(child.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo(TRACES + " " + TRACES * EVENTS_PER_TRACE);
  }

  /** Imports the file in a process of its own and says how much it held. */
  static void main(String[] arguments) {
    PastDossierSink sink =
        dossiers ->
            dossiers.stream()
                .<PastDossierOutcome>map(
                    dossier -> new PastDossierOutcome.Added(dossier.steps().size()))
                .toList();
    ImportReport report =
        new DossierImport(sink, new Silence(), InstantSource.fixed(Importing.NOW))
            .run(Path.of(arguments[0]))
            .report();
    System.out.println(report.dossiers() + " " + report.events());
  }

  /** Writes the log and tells its unpacked length. */
  private static long write(Path file) throws IOException {
    String filler = "<string key=\"note\" value=\"" + "x".repeat(150) + "\"/>";
    long length = 0;
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8))) {
      out.write("<log>");
      for (int trace = 0; trace < TRACES; trace++) {
        StringBuilder text = new StringBuilder("<trace>");
        text.append(Importing.string("concept:name", "case-" + Integer.reverse(trace)));
        for (int event = 0; event < EVENTS_PER_TRACE; event++) {
          text.append(
              Importing.event(
                  "T" + event, "2011-10-11T13:45:4" + event + ".276+02:00", filler + filler));
        }
        text.append("</trace>\n");
        length += text.length();
        out.append(text);
      }
      out.write("</log>");
    }
    return length;
  }
}
