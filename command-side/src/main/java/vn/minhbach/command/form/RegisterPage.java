package vn.minhbach.command.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.RegisterLine;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Form;

/**
 * A part of an agency's register of a year (form 07).
 *
 * @param last the last number given in that year so far; 0 if none was
 * @param lines in the order of their numbers
 * @param missing the numbers of this part that no dossier answers for; none in a sound register
 * @param next where it goes on, from the root; absent at the end
 */
record RegisterPage(
    AgencyCode agency,
    @Nullable String agencyName,
    int year,
    Form form,
    int last,
    List<RegisterLine> lines,
    List<Integer> missing,
    @Nullable String next) {}
