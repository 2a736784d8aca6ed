/** The window of the citizen: where is my dossier, whose turn is it, and until when. */
@NullMarked
package vn.minhbach.query.citizen;

import org.jspecify.annotations.NullMarked;
