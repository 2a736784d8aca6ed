package vn.minhbach.query.openness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.board.BoardRow;
import vn.minhbach.query.fairness.FairFigures;
import vn.minhbach.query.fairness.FairFigures.FairRow;
import vn.minhbach.query.fairness.Official;
import vn.minhbach.shared.time.Wording;

/**
 * How an office is doing in a period, for everybody: the totals of the board, what the law makes of
 * them, the second numbers beside that, and the fields as far as they say nothing of a person.
 *
 * @param agency whose figures; they are not divided by unit
 * @param period as asked: a day, a month, a legal quarter or year, or {@code all}
 * @param first its first local day; absent for {@code all}
 * @param last its last local day; absent for {@code all}
 * @param asOf the local day up to which is counted
 * @param total all fields together, every count of it public
 * @param official the shares by the date that holds
 * @param second the figures that moving a date does not better
 * @param smallestSample below which a second number is withheld
 * @param fields the largest first; none where they cannot be told apart without telling of a person
 * @param fewest below which a count of a field is withheld
 * @param rules how all of it is counted, in words
 */
public record OpenFigures(
    String agency,
    String period,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    LocalDate asOf,
    BoardRow total,
    Official official,
    FairRow second,
    int smallestSample,
    List<OpenField> fields,
    int fewest,
    List<Wording> rules) {
  public OpenFigures {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
  }

  /** Of the same agency and period. */
  public static OpenFigures of(BoardFigures board, FairFigures fair) {
    return new OpenFigures(
        board.agency(),
        board.period(),
        board.first(),
        board.last(),
        board.asOf(),
        board.total(),
        Official.of(board.total()),
        fair.total(),
        fair.smallestSample(),
        Withholding.of(board.fields()),
        Withholding.FEWEST,
        List.of(board.rule(), Official.RULE, fair.rule()));
  }
}
