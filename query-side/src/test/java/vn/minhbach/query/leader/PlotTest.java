package vn.minhbach.query.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 1",
    "5, 1, 5",
    "6, 2, 6",
    "23, 5, 25",
    "118, 50, 150",
    "2000000000, 500000000, 2000000000"
  })
  void an_axis_has_steps_that_people_count_in(int greatest, int step, int top) {
    assertThat(Scale.of(greatest)).isEqualTo(new Scale(step, top));
  }

  @Test
  void a_course_goes_from_the_left_to_the_right_and_up_to_the_top() {
    Plot plot =
        Plot.ofCourses(List.of("a", "b", "c"), List.of(new Plot.Course("open", List.of(0, 5, 10))));
    assertThat(plot.lines())
        .containsExactly(
            new Plot.Line(
                "open",
                "48.0,216.0 369.0,119.0 690.0,22.0",
                List.of(new Plot.Dot(48, 216), new Plot.Dot(369, 119), new Plot.Dot(690, 22))));
    assertThat(plot.across())
        .containsExactly(new Plot.Tick(48, "a"), new Plot.Tick(369, "b"), new Plot.Tick(690, "c"));
  }

  @Test
  void of_many_names_some_are_written_always_the_last() {
    List<String> names = IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList();
    List<Integer> zeros = IntStream.range(0, 30).mapToObj(i -> 0).toList();
    assertThat(Plot.ofCourses(names, List.of(new Plot.Course("open", zeros))).across())
        .extracting(Plot.Tick::said)
        .containsExactly("3", "6", "9", "12", "15", "18", "21", "24", "27", "30");
  }

  @Test
  void bars_stand_on_the_axis() {
    assertThat(Plot.ofBars(List.of("0", "1"), List.of(0, 4)).bars())
        .extracting(Plot.Bar::height, bar -> bar.y() + bar.height())
        .containsExactly(tuple(0.0, 216.0), tuple(194.0, 216.0));
  }

  @Property(tries = 300)
  void whatever_the_numbers_everything_stays_inside_the_drawing(
      @ForAll @Size(min = 1, max = 60)
          List<@IntRange(max = Integer.MAX_VALUE / 4) Integer> counts) {
    List<String> names = counts.stream().map(String::valueOf).toList();
    Plot courses = Plot.ofCourses(names, List.of(new Plot.Course("open", counts)));
    Plot bars = Plot.ofBars(names, counts);
    assertThat(
            Stream.concat(
                    courses.lines().stream().flatMap(line -> line.dots().stream()).map(Plot.Dot::x),
                    bars.bars().stream().flatMap(bar -> Stream.of(bar.x(), bar.x() + bar.width())))
                .toList())
        .allSatisfy(x -> assertThat(x).isBetween((double) Plot.LEFT - 1, Plot.RIGHT + 1.0));
    assertThat(
            Stream.concat(
                    courses.lines().stream().flatMap(line -> line.dots().stream()).map(Plot.Dot::y),
                    Stream.concat(
                        bars.bars().stream().map(Plot.Bar::y),
                        bars.up().stream().map(Plot.Tick::at)))
                .toList())
        .allSatisfy(y -> assertThat(y).isBetween((double) Plot.TOP - 1, Plot.BOTTOM + 1.0));
    assertThat(DoubleStream.concat(ats(courses.across()), ats(bars.across())).boxed().toList())
        .allSatisfy(x -> assertThat(x).isBetween((double) Plot.LEFT - 1, Plot.RIGHT + 1.0));
  }

  private static DoubleStream ats(List<Plot.Tick> ticks) {
    return ticks.stream().mapToDouble(Plot.Tick::at);
  }
}
