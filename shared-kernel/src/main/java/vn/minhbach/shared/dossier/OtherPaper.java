package vn.minhbach.shared.dossier;

import vn.minhbach.shared.Text;

/**
 * Something that a citizen is asked for although it is no paper of the procedure, which the law
 * forbids (Decree 61/2018 art. 5.1.đ) unless another text demands it.
 *
 * @param name what it is, at most 500 characters
 * @param legalBasis the text that demands it, at most 500 characters
 */
public record OtherPaper(String name, String legalBasis) {
  private static final int LONGEST = 500;

  public OtherPaper {
    name = Text.line("others.name", name, LONGEST);
    legalBasis = Text.line("others.legalBasis", legalBasis, LONGEST);
  }
}
