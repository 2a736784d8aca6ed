/** Dossier codes: gap-free within a day, unique under concurrent receipts. */
@NullMarked
package vn.minhbach.command.serial;

import org.jspecify.annotations.NullMarked;
