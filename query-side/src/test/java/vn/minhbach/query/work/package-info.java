/** The window of those who do the work: what is shown, and what each act is told. */
@NullMarked
package vn.minhbach.query.work;

import org.jspecify.annotations.NullMarked;
