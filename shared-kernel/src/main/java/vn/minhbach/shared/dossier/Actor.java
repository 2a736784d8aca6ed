package vn.minhbach.shared.dossier;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;

/**
 * Who did it. Staff act under their own account; a citizen and the platform have none, so nothing
 * personal is recorded of them.
 *
 * @param role in which capacity
 * @param officer the account; absent exactly for {@link Role#CITIZEN} and {@link Role#SYSTEM}
 */
public record Actor(Role role, @Nullable OfficerId officer) {
  /** The citizen concerned, who is not named. */
  public static final Actor CITIZEN = new Actor(Role.CITIZEN, null);

  /** The platform. */
  public static final Actor SYSTEM = new Actor(Role.SYSTEM, null);

  public Actor {
    boolean nameless = role == Role.CITIZEN || role == Role.SYSTEM;
    if (nameless != (officer == null)) {
      throw new InvalidValue(
          "by", role.name(), "staff act under their own account, and only staff");
    }
  }
}
