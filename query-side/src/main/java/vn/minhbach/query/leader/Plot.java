package vn.minhbach.query.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawing of numbers along days, months or classes, in units of its own: {@link #WIDTH} by {@link
 * #HEIGHT}, of which the margins hold the names of the axes.
 *
 * @param across what stands below the axis
 * @param up what stands beside the axis
 * @param lines for a course over time; otherwise empty
 * @param bars for a distribution; otherwise empty
 */
record Plot(List<Tick> across, List<Tick> up, List<Line> lines, List<Bar> bars) {
  static final int WIDTH = 720;
  static final int HEIGHT = 260;
  static final int LEFT = 48;
  static final int RIGHT = WIDTH - 30;
  static final int TOP = 22;
  static final int BOTTOM = HEIGHT - 44;

  /** Below the axis there is room for so many names. */
  private static final int MOST_NAMES = 10;

  /** How much of its place a bar takes. */
  private static final double FILLED = 0.7;

  /** A mark on an axis; {@code said} stands at it. */
  record Tick(double at, String said) {}

  /** Dots in the order of the axis. */
  record Dot(double x, double y) {}

  /**
   * One course.
   *
   * @param kind what it is of; messages name it, and style sheets tell it apart
   * @param path the dots as an SVG polyline
   */
  record Line(String kind, String path, List<Dot> dots) {}

  /** One bar, with its number above it. */
  record Bar(double x, double y, double width, double height, double middle, int count) {}

  /** Numbers of one kind, one for each name. */
  record Course(String kind, List<Integer> counts) {}

  /** Lines over the same names, which are not all written where they are many. */
  static Plot ofCourses(List<String> names, List<Course> courses) {
    Scale scale =
        Scale.of(
            courses.stream()
                .flatMap(course -> course.counts().stream())
                .max(Integer::compare)
                .orElse(0));
    double place = (double) (RIGHT - LEFT) / Math.max(1, names.size() - 1);
    List<Tick> across = new ArrayList<>();
    int each = Math.max(1, Math.ceilDiv(names.size(), MOST_NAMES));
    for (int i = (names.size() - 1) % each; i < names.size(); i += each) {
      across.add(new Tick(round(LEFT + i * place), names.get(i)));
    }
    return new Plot(
        List.copyOf(across),
        up(scale),
        courses.stream().map(course -> line(course, scale, place)).toList(),
        List.of());
  }

  /** Bars, one for each name. */
  static Plot ofBars(List<String> names, List<Integer> counts) {
    Scale scale = Scale.of(counts.stream().max(Integer::compare).orElse(0));
    double place = (double) (RIGHT - LEFT) / Math.max(1, names.size());
    List<Tick> across = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      double middle = round(LEFT + (i + 0.5) * place);
      double height = scale.along(counts.get(i), BOTTOM - TOP);
      across.add(new Tick(middle, names.get(i)));
      bars.add(
          new Bar(
              round(middle - place * FILLED / 2),
              round(BOTTOM - height),
              round(place * FILLED),
              height,
              middle,
              counts.get(i)));
    }
    return new Plot(List.copyOf(across), up(scale), List.of(), List.copyOf(bars));
  }

  private static List<Tick> up(Scale scale) {
    return scale.ticks().stream()
        .map(
            tick ->
                new Tick(round(BOTTOM - scale.along(tick, BOTTOM - TOP)), Integer.toString(tick)))
        .toList();
  }

  private static Line line(Course course, Scale scale, double place) {
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < course.counts().size(); i++) {
      dots.add(
          new Dot(
              round(LEFT + i * place),
              round(BOTTOM - scale.along(course.counts().get(i), BOTTOM - TOP))));
    }
    return new Line(
        course.kind(),
        dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
        List.copyOf(dots));
  }

  private static double round(double value) {
    return Math.round(10 * value) / 10.0;
  }
}
