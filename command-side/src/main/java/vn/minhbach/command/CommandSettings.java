package vn.minhbach.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the command side, under {@code minhbach.command}.
 *
 * @param folder where the standalone product keeps its data
 * @param masterKey the vault's master key as a Tink keyset in JSON, from the environment; without
 *     one, a file in the folder holds it
 * @param organisation a JSON file with agencies, units and officers; without one, the built-in
 *     demonstration commune is served
 * @param citizenAccount the account that stands for the citizen concerned until citizens are
 *     identified
 * @param cachedDossiers how many dossiers are kept in memory between commands
 */
@ConfigurationProperties("minhbach.command")
public record CommandSettings(
    @DefaultValue("data") Path folder,
    @Nullable String masterKey,
    @Nullable Path organisation,
    @DefaultValue("congdan") String citizenAccount,
    @DefaultValue("10000") int cachedDossiers) {}
