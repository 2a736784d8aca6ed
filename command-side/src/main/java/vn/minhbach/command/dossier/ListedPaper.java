package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.procedure.Paper;

/**
 * A paper on a procedure's list, as whoever asks for it names it.
 *
 * @param condition when it is asked for; absent if always
 */
record ListedPaper(String name, @Nullable String condition) {
  static ListedPaper of(Paper paper) {
    return new ListedPaper(paper.name(), paper.condition());
  }
}
