/** The dossier: its code, its states on four axes, and every fact that can be recorded of it. */
@NullMarked
package vn.minhbach.shared.dossier;

import org.jspecify.annotations.NullMarked;
