package vn.minhbach.shared.procedure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.Text;

/**
 * A paper that a dossier consists of (thành phần hồ sơ).
 *
 * @param name as printed, at most 2,000 characters
 * @param condition when it is asked for, such as {@code nếu có}; null if always
 */
public record Paper(String name, @Nullable String condition) {
  private static final int LONGEST_NAME = 2000;
  private static final int LONGEST_CONDITION = 500;
  private static final Pattern CONDITION =
      Pattern.compile("(?iu)\\(([^()]*?)((?:nếu|trường hợp|trong trường hợp) [^()]*)\\)");

  public Paper {
    name = Text.line("paper", name, LONGEST_NAME);
    condition = condition == null ? null : Text.line("condition", condition, LONGEST_CONDITION);
  }

  /**
   * Reads a printed line: {@code Phiếu thu thập (DC01, nếu chưa có dữ liệu)} becomes the paper
   * {@code Phiếu thu thập (DC01)} on the condition {@code nếu chưa có dữ liệu}.
   */
  public static Paper printed(String line) {
    String clean = Text.line("paper", line, LONGEST_NAME);
    Matcher found = CONDITION.matcher(clean);
    if (!found.find() || found.group(2).length() > LONGEST_CONDITION) {
      return new Paper(clean, null);
    }
    String rest = found.group(1).replaceFirst("[\\s,;]+$", "");
    String name =
        clean.substring(0, found.start())
            + (rest.isBlank() ? "" : "(" + rest + ")")
            + clean.substring(found.end());
    return name.isBlank() ? new Paper(clean, null) : new Paper(name, found.group(2));
  }

  /** Whether every dossier needs it. */
  public boolean isMandatory() {
    return condition == null;
  }
}
