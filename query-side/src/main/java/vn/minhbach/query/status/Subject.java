package vn.minhbach.query.status;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Channel;

/**
 * What was asked for, and how it came in.
 *
 * @param procedure the procedure's code; absent for past dossiers
 * @param procedureVersion the version in force on receipt
 * @param procedureCase the case inside that version
 * @param procedureName its name as on the receipt
 * @param field the field of administration
 * @param sensitive whether neither a board nor a message may name the procedure
 * @param channel how it came in
 */
public record Subject(
    @Nullable String procedure,
    @Nullable Integer procedureVersion,
    @Nullable String procedureCase,
    @Nullable String procedureName,
    String field,
    boolean sensitive,
    Channel channel) {}
