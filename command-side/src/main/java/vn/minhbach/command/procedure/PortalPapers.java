package vn.minhbach.command.procedure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.shared.procedure.Paper;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;

/**
 * The papers of a portal page, whose table comes as one run of text: a paper ends where its number
 * of copies stands.
 *
 * @param papers none if they could not be told apart
 * @param questions why somebody has to look at them
 */
record PortalPapers(List<Paper> papers, List<ReviewNote> questions) {
  private static final Pattern COPIES =
      Pattern.compile("[0-9]+ bản chính(?:,\\s*[0-9]+ bản sao)?|[0-9]+ bản sao");
  private static final Pattern HEADING =
      Pattern.compile("(?s)^.*Tên giấy tờ\\s*Mẫu đơn, tờ khai\\s*Số lượng");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\-–+*•.,;:]+|[\\s\\-–+*•.,;:]+$");
  private static final Pattern CLOCK_STOPS =
      Pattern.compile(
          "(?iu)(?:bổ sung|hoàn thiện|hoàn chỉnh)[^.;\\n]{0,300}không (?:được )?tính vào thời");
  private static final int LONGEST = 2000;
  private static final int MOST = 300;
  private static final int SHOWN = 200;

  static PortalPapers of(String text) {
    if (text.isBlank()) {
      return new PortalPapers(List.of(), List.of());
    }
    List<String> names =
        COPIES
            .splitAsStream(text)
            .map(part -> HEADING.matcher(part).replaceFirst(""))
            .map(part -> EDGES.matcher(part).replaceAll(""))
            .filter(part -> !part.isEmpty())
            .toList();
    boolean told = COPIES.matcher(text).find() && names.size() <= MOST;
    if (!told || names.stream().anyMatch(name -> name.length() > LONGEST)) {
      return new PortalPapers(
          List.of(), List.of(new ReviewNote(ReviewReason.PAPERS_UNREADABLE, shown(text))));
    }
    return new PortalPapers(names.stream().map(Paper::printed).toList(), List.of());
  }

  /** The words of the steps that give a supplement another effect than the general one. */
  static Optional<ReviewNote> clockWords(String steps) {
    Matcher found = CLOCK_STOPS.matcher(steps);
    return found.find()
        ? Optional.of(new ReviewNote(ReviewReason.SUPPLEMENT_RULE_IN_WORDS, found.group()))
        : Optional.empty();
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
