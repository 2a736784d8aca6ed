package vn.minhbach.command.form;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Parties;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;

/**
 * The slip by which a result changes hands (Giấy biên nhận trả kết quả). It is not one of the
 * numbered forms; it is printed once the result is at the counter, and signed there.
 *
 * @param heading of the fact that put the result at the counter, or handed it over
 * @param outcome what was decided
 * @param resultNumber of the result
 * @param decidedAt when it was signed
 * @param returnedAt when it was handed over; absent before
 * @param returnedTo who took it; absent before
 * @param proof how that was confirmed; absent where nobody recorded it
 */
record ReturnSlip(
    Heading heading,
    Parties parties,
    Outcome outcome,
    String resultNumber,
    OffsetDateTime decidedAt,
    @Nullable OffsetDateTime returnedAt,
    @Nullable Receiver returnedTo,
    @Nullable Proof proof) {}
