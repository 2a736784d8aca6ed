/** The catalogue of procedures: drafting and activating versions, and reading them from files. */
@NullMarked
package vn.minhbach.command.procedure;

import org.jspecify.annotations.NullMarked;
