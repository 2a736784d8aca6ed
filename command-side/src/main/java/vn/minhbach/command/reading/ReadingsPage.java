package vn.minhbach.command.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.vault.VaultReading;

/**
 * Some readings, the latest first.
 *
 * @param next where the ones before them are; absent if there are none
 */
record ReadingsPage(List<VaultReading> readings, @Nullable String next) {}
