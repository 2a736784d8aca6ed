package vn.minhbach.command.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Actor;

/**
 * What a request says besides its body.
 *
 * @param commandId header {@code Command-Id}: names this one wish; made up if the asker gave none
 * @param expectedVersion header {@code If-Match}: the version that the asker saw
 * @param by who asks, by the account that is logged in
 * @param path what is asked for
 */
record Asked(UUID commandId, @Nullable Long expectedVersion, Actor by, String path) {}
