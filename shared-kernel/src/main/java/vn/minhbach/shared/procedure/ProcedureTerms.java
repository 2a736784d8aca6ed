package vn.minhbach.shared.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;

/**
 * All that one version of a procedure says.
 *
 * @param name display name, Unicode NFC on one line, at most 1,000 characters
 * @param field field of administration, by which boards and reports count
 * @param cases 1 to 50 cases with distinct keys; the first is the commonest
 * @param papers what a dossier consists of, at most 300
 * @param feeVnd fee at the counter in đồng, 0 to 1,000,000,000; null if unknown
 * @param online how much can be done online
 * @param sensitive whether the procedure's name alone says something about a person that no board
 *     and no message may show (adoption, disability, poverty, denunciation …)
 * @param supplement when and how often papers may be asked for afterwards
 * @param provenance how sure this is
 * @param legalBasis the text that publishes it, at most 2,000 characters; null if not stated
 * @param reviewNotes open questions; while there is one the version cannot be activated
 * @param process how the office goes about it; {@link InternalProcess#GENERAL} where nothing else
 *     was decided
 */
public record ProcedureTerms(
    String name,
    Field field,
    List<ProcedureCase> cases,
    List<Paper> papers,
    @Nullable Long feeVnd,
    OnlineLevel online,
    boolean sensitive,
    SupplementRule supplement,
    Provenance provenance,
    @Nullable String legalBasis,
    List<ReviewNote> reviewNotes,
    InternalProcess process) {
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_BASIS = 2000;
  private static final int MOST_CASES = 50;
  private static final int MOST_PAPERS = 300;
  private static final long LARGEST_FEE = 1_000_000_000L;

  public ProcedureTerms {
    name = Text.line("name", name, LONGEST_NAME);
    legalBasis = legalBasis == null ? null : Text.line("legal basis", legalBasis, LONGEST_BASIS);
    cases = List.copyOf(cases);
    papers = List.copyOf(papers);
    reviewNotes = List.copyOf(reviewNotes);
    process = Objects.requireNonNullElse(process, InternalProcess.GENERAL);
    long keys = cases.stream().map(ProcedureCase::key).distinct().count();
    if (keys != cases.size() || cases.isEmpty() || cases.size() > MOST_CASES) {
      throw new InvalidValue(
          "cases",
          cases.stream().map(one -> one.key().value()).toList().toString(),
          "1 to " + MOST_CASES + " cases with distinct keys");
    }
    if (papers.size() > MOST_PAPERS) {
      throw new InvalidValue(
          "papers", Integer.toString(papers.size()), "at most " + MOST_PAPERS + " papers");
    }
    if (feeVnd != null && (feeVnd < 0 || feeVnd > LARGEST_FEE)) {
      throw new InvalidValue("fee", feeVnd.toString(), "0 to " + LARGEST_FEE + " VND, or none");
    }
  }

  /** The case of that key; empty if this version makes no such case. */
  public Optional<ProcedureCase> caseOf(CaseKey key) {
    return cases.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** The same terms with further open questions. */
  public ProcedureTerms questioned(List<ReviewNote> further) {
    return new ProcedureTerms(
        name,
        field,
        cases,
        papers,
        feeVnd,
        online,
        sensitive,
        supplement,
        provenance,
        legalBasis,
        Stream.concat(reviewNotes.stream(), further.stream()).toList(),
        process);
  }
}
