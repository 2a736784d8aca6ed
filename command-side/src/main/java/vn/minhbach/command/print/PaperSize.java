package vn.minhbach.command.print;

import java.util.Arrays;
import vn.minhbach.shared.InvalidValue;

/** What a sheet is printed on (ISO 216). */
public enum PaperSize {
  /** 148 × 210 mm, the size of forms 01 to 05 (Circular 01/2018). */
  A5("A5 portrait", 8),
  /** 210 × 297 mm. */
  A4("A4 portrait", 10.5),
  /** 297 × 210 mm, for wide tables. */
  A4_LANDSCAPE("A4 landscape", 8);

  private final String page;
  private final double points;

  /**
   * One of them.
   *
   * @param points height of its type
   */
  PaperSize(String page, double points) {
    this.page = page;
    this.points = points;
  }

  /**
   * The size that somebody asks for, as {@code A4} or {@code A5}.
   *
   * @throws InvalidValue if it is another
   */
  public static PaperSize named(String name) {
    return Arrays.stream(new PaperSize[] {A5, A4})
        .filter(size -> size.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("paper", name, "A4 or A5"));
  }

  /** The rules of style that depend on it. */
  String css() {
    return "@page { size: " + page + " }\nhtml { font-size: " + points + "pt }\n";
  }
}
