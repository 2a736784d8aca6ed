package vn.minhbach.command.people;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.vault.PersonKeys;
import vn.minhbach.command.vault.PersonKeys.Keys;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.time.VietnamTime;

/**
 * Which entries of the vault are about whom, by digests alone. Written in the transaction that
 * seals the entry and records the fact which refers to it.
 */
public final class KnownPeople {
  private final JdbcClient jdbc;
  private final PersonKeys keys;

  /** Remembers in the table that {@code jdbc} reaches. */
  public KnownPeople(JdbcClient jdbc, PersonKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /**
   * An entry about somebody.
   *
   * @param dossier with which it came in, and for the sake of which it may be opened
   * @param seenAt when it came in
   */
  record Seen(PersonRef reference, DossierId dossier, OffsetDateTime seenAt) {}

  /**
   * Remembers an entry that has just been sealed. Who gave neither number cannot be found again.
   *
   * @param agency to whose staff the person came
   */
  public void remember(PersonRef person, DossierId dossier, AgencyCode agency, OffsetDateTime at) {
    Optional<Keys> known = keys.of(person);
    if (known.isPresent()) {
      jdbc.sql(
              "insert into known_person (reference, person_key, identity_key, phone_key, agency,"
                  + " dossier, seen_at) values (?, ?, ?, ?, ?, ?, ?)")
          .param(person.value())
          .param(known.get().person())
          .param(known.get().identity())
          .param(known.get().phone())
          .param(agency.value())
          .param(dossier.value())
          .param(at)
          .update();
    }
  }

  /** Drops an entry that was a mistake: it would be found under somebody else's number. */
  public void drop(PersonRef mistaken) {
    jdbc.sql("delete from known_person where reference = ?").params(mistaken.value()).update();
  }

  /**
   * Forgets all entries of a person. Comes before the erasing of the person's entry in the vault,
   * which takes with it what this needs to know.
   *
   * @return how many entries were forgotten
   */
  public int forget(PersonRef person) {
    return keys.of(person)
        .map(
            known ->
                jdbc.sql("delete from known_person where person_key = ?")
                    .params(known.person())
                    .update())
        .orElse(0);
  }

  /** The latest entry of each person with this identity number, the latest first. */
  List<Seen> byIdentityNumber(AgencyCode agency, String number, int most) {
    return latest(agency, "identity_key", keys.ofIdentityNumber(number), most);
  }

  /** The latest entry of each person with this telephone number, the latest first. */
  List<Seen> byPhone(AgencyCode agency, String phone, int most) {
    return latest(agency, "phone_key", keys.ofPhone(phone), most);
  }

  /** The column is one of two words of this class, never anything from outside. */
  private List<Seen> latest(AgencyCode agency, String column, String key, int most) {
    return jdbc.sql(
            "select reference, dossier, seen_at from ("
                + "select reference, dossier, seen_at, row_number() over"
                + " (partition by person_key order by seen_at desc, reference) as place"
                + " from known_person where agency = ? and "
                + column
                + " = ?) entries where place = 1"
                + " order by seen_at desc, reference fetch first ? rows only")
        .params(agency.value(), key, most)
        .query(
            (row, n) ->
                new Seen(
                    new PersonRef(row.getString(1)),
                    new DossierId(row.getString(2)),
                    VietnamTime.at(row.getObject(3, OffsetDateTime.class).toInstant())))
        .list();
  }
}
