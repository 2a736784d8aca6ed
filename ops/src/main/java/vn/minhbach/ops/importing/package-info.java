/**
 * Past dossiers come in from other systems' logs (XES, CSV), each checked as a whole before any of
 * it is sent.
 */
@NullMarked
package vn.minhbach.ops.importing;

import org.jspecify.annotations.NullMarked;
