/** Where is it: one dossier, its six instants, its promise with every change, and its story. */
@NullMarked
package vn.minhbach.query.status;

import org.jspecify.annotations.NullMarked;
