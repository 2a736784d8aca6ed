/**
 * The window of those who do the work: what lies on a desk, and one dossier with everything that
 * may be done with it now.
 */
@NullMarked
package vn.minhbach.query.work;

import org.jspecify.annotations.NullMarked;
