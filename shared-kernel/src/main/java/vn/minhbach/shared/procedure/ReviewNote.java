package vn.minhbach.shared.procedure;

import vn.minhbach.shared.Text;

/**
 * One question about an imported procedure that a person has to answer.
 *
 * @param reason which kind of question
 * @param found what the source says, for the person who answers; at most 500 characters
 */
public record ReviewNote(ReviewReason reason, String found) {
  private static final int LONGEST = 500;

  public ReviewNote {
    found = Text.line("found", found, LONGEST);
  }
}
