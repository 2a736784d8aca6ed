package vn.minhbach.query.counter;

import java.util.Comparator;
import java.util.List;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.dossier.Role;

/**
 * Colleagues as a page needs them.
 *
 * @param everybody all name tags, by account
 * @param leaders who can vouch for a late entry beside whoever looks
 */
record NameTags(List<Tag> everybody, List<Tag> leaders) {
  NameTags {
    everybody = List.copyOf(everybody);
    leaders = List.copyOf(leaders);
  }

  /** An account and the name on its tag. */
  record Tag(String value, String name) {}

  static NameTags around(Colleague who, OfficeDirectory directory) {
    List<Colleague> all = directory.colleagues(who.agency());
    return new NameTags(
        all.stream().map(NameTags::tag).sorted(Comparator.comparing(Tag::value)).toList(),
        all.stream()
            .filter(one -> one.role() == Role.LEADER && !one.id().equals(who.id()))
            .map(NameTags::tag)
            .toList());
  }

  private static Tag tag(Colleague one) {
    return new Tag(one.id().value(), one.name());
  }
}
