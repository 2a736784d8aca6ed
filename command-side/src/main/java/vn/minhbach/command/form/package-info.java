/** Forms 01 to 07 as data: what was issued, filled from a dossier's facts and the vault. */
@NullMarked
package vn.minhbach.command.form;

import org.jspecify.annotations.NullMarked;
