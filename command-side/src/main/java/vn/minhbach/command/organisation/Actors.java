package vn.minhbach.command.organisation;

import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;

/** Who an account is. Nobody acts without a name. */
public final class Actors {
  private final Organisation organisation;
  private final String citizenAccount;

  /**
   * Knows the officers of an organisation, and one account that stands for the citizen concerned.
   */
  public Actors(Organisation organisation, String citizenAccount) {
    this.organisation = organisation;
    this.citizenAccount = citizenAccount;
  }

  /**
   * The actor behind an account.
   *
   * @throws InvalidValue if it is neither an officer's nor the citizen's
   */
  public Actor of(String account) {
    if (account.equals(citizenAccount)) {
      return Actor.CITIZEN;
    }
    return organisation
        .officer(new OfficerId(account))
        .map(officer -> new Actor(officer.role(), officer.id()))
        .orElseThrow(
            () -> new InvalidValue("account", account, "the account of an officer or a citizen"));
  }
}
