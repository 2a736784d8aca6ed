package vn.minhbach.command.form;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;

/**
 * An entry in the list of what a dossier was issued.
 *
 * @param agency whose form it is
 * @param link where its data are, from the root; absent where it was not numbered
 */
record IssuedForm(Form form, OffsetDateTime issuedAt, AgencyCode agency, @Nullable String link) {
  static IssuedForm of(Heading heading) {
    AgencyCode agency = heading.office().agency();
    return new IssuedForm(
        heading.form(),
        heading.issuedAt(),
        agency,
        link(heading.dossier(), heading.form(), agency));
  }

  /** With the agency, because two agencies that received one dossier may use the same number. */
  private static @Nullable String link(DossierId dossier, Form form, AgencyCode agency) {
    @Nullable Issue issue = form.issue();
    return issue == null
        ? null
        : "/api/dossiers/%s/forms/%s/%d/%d?agency=%s"
            .formatted(dossier, form.number(), issue.year(), issue.serial(), agency);
  }
}
