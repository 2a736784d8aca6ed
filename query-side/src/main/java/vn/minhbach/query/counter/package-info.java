/** The counter: where a clerk receives dossiers, settles what is settled at once, and calls. */
@NullMarked
package vn.minhbach.query.counter;

import org.jspecify.annotations.NullMarked;
