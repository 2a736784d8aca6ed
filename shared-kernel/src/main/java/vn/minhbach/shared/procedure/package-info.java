/** Administrative procedures: what a citizen may ask for, how long it may take, what it needs. */
@NullMarked
package vn.minhbach.shared.procedure;

import org.jspecify.annotations.NullMarked;
