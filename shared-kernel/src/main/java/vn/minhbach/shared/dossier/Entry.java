package vn.minhbach.shared.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.agency.OfficerId;

/**
 * How a dossier was entered, beside when: what tells an honest entry from a late one.
 *
 * @param ticket the queue ticket it came with; absent if none
 * @param late that it came in on paper earlier than it was entered; absent if not
 * @param follows the dossier of the same owner and procedure before it; absent if none is near
 * @param showWhenReady true if the citizen agreed that the short code may stand on the screen in
 *     the hall once the result is ready; absent if not
 */
public record Entry(
    @Nullable Ticket ticket,
    @Nullable LateEntry late,
    @Nullable Chain follows,
    @Nullable Boolean showWhenReady) {
  /** An entry with nothing to tell. */
  public static final Entry PLAIN = new Entry(null, null, null);

  public Entry {
    showWhenReady = Boolean.TRUE.equals(showWhenReady) ? Boolean.TRUE : null;
  }

  /** An entry where nobody agreed to be shown. */
  public Entry(@Nullable Ticket ticket, @Nullable LateEntry late, @Nullable Chain follows) {
    this(ticket, late, follows, null);
  }

  /**
   * A ticket of the queue.
   *
   * @param number as printed, at most 12 characters
   * @param takenAt when the citizen drew it
   */
  public record Ticket(String number, OffsetDateTime takenAt) {
    private static final int LONGEST = 12;

    public Ticket {
      number = Text.line("ticket.number", number, LONGEST);
    }
  }

  /**
   * A paper receipt was written before the entry, as in a power cut. The promise counts from then;
   * the code and the time of receipt stay those of the entry.
   *
   * @param statedAt when it came in, as the paper says
   * @param reason why it was not entered then
   * @param approver the leader who vouches for it
   */
  public record LateEntry(OffsetDateTime statedAt, NoteRef reason, OfficerId approver) {}

  /**
   * The same owner came for the same procedure not long ago.
   *
   * @param previous the dossier before this one
   * @param length how many dossiers the chain has with this one, 2 or more
   * @param firstSubmittedAt when the first of them was submitted
   */
  public record Chain(DossierId previous, int length, OffsetDateTime firstSubmittedAt) {
    public Chain {
      if (length < 2) {
        throw new InvalidValue("length", Integer.toString(length), "2 or more");
      }
    }
  }
}
