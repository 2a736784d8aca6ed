package vn.minhbach.command.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;
import vn.minhbach.shared.time.TimeLimit;

/**
 * The limit that all channels of a portal page agree on.
 *
 * @param limit null if they do not agree, or one of them leaves it open
 * @param questions why somebody has to look at it
 */
record PortalLimit(@Nullable TimeLimit limit, List<ReviewNote> questions) {
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?iu)([0-9]{1,4})\\s*(?:\\([^)]{1,20}\\)\\s*)?(ngày làm việc|ngày(?! [0-9])|giờ)");
  private static final int SHOWN = 400;

  static PortalLimit agreedBy(List<PortalChannel> channels) {
    List<ReviewNote> questions = new ArrayList<>();
    List<StatedLimit> stated = channels.stream().map(PortalChannel::limit).distinct().toList();
    if (stated.isEmpty()) {
      questions.add(new ReviewNote(ReviewReason.LIMIT_MISSING, "no channel"));
    }
    if (stated.size() > 1) {
      questions.add(new ReviewNote(ReviewReason.SEVERAL_LIMITS, shown(channels)));
    }
    stated.stream()
        .flatMap(limit -> limit.question().stream())
        .sorted(Comparator.comparing(ReviewNote::reason))
        .forEach(questions::add);
    if (!questions.isEmpty()) {
      return new PortalLimit(null, questions);
    }
    StatedLimit only = stated.getFirst();
    String others = othersInRemarks(channels, only);
    if (!others.isEmpty()) {
      questions.add(
          new ReviewNote(ReviewReason.LIMIT_DIFFERS_IN_REMARK, only + ", remark: " + others));
    }
    return new PortalLimit(only.confirmed().orElse(null), questions);
  }

  private static String othersInRemarks(List<PortalChannel> channels, StatedLimit only) {
    return channels.stream()
        .flatMap(channel -> IN_WORDS.matcher(channel.remark()).results())
        .map(PortalLimit::inWords)
        .filter(found -> !found.equals(only))
        .map(StatedLimit::toString)
        .distinct()
        .limit(10)
        .collect(Collectors.joining(", "));
  }

  private static StatedLimit inWords(MatchResult found) {
    String unit =
        switch (found.group(2).toLowerCase(Locale.ROOT)) {
          case "ngày" -> "day";
          case "giờ" -> "hour";
          default -> "working_day";
        };
    return new StatedLimit(Integer.valueOf(found.group(1)), unit);
  }

  private static String shown(List<PortalChannel> channels) {
    String all =
        channels.stream()
            .map(channel -> channel.name() + " " + channel.limit())
            .distinct()
            .collect(Collectors.joining(", "));
    return all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all;
  }
}
