package vn.minhbach.query.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.desk.DeskOwner;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.dossier.Role;

/**
 * Whose desk is shown, and which others there are to look at.
 *
 * @param name of the unit or officer; absent for the counter
 * @param links the own desk and that of the own unit
 * @param anybody whether every unit and officer may be chosen, too
 * @param unit the unit that is shown; absent if none is
 * @param officer the officer who is shown; absent if none is
 */
record DeskChooser(
    @Nullable String name,
    List<Link> links,
    boolean anybody,
    @Nullable String unit,
    @Nullable String officer) {

  /** A desk near whoever looks; {@code key} names it in messages. */
  record Link(String key, String address, boolean current) {}

  static DeskChooser of(WorkQuestion question, Colleague who, OfficeDirectory names) {
    DeskOwner owner = question.owner();
    @Nullable String name = null;
    if (owner.unit() != null) {
      name = names.ofUnit(owner.agency(), owner.unit().value());
    } else if (owner.officer() != null) {
      name = names.ofOfficer(owner.agency(), owner.officer().value());
    }
    return new DeskChooser(
        name,
        List.of(
            link("mine", DeskOwner.officer(who.agency(), who.id()), owner),
            link("unit", DeskOwner.unit(who.agency(), who.unit()), owner)),
        who.role() == Role.LEADER || who.role() == Role.ADMINISTRATOR,
        Objects.toString(owner.unit(), null),
        Objects.toString(owner.officer(), null));
  }

  private static Link link(String key, DeskOwner to, DeskOwner shown) {
    return new Link(key, new WorkQuestion(to, DeskFilter.ALL, null).address(), to.equals(shown));
  }
}
