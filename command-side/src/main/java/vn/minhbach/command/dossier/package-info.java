/** The life of a dossier: which act is allowed when, and which fact it becomes. */
@NullMarked
package vn.minhbach.command.dossier;

import org.jspecify.annotations.NullMarked;
