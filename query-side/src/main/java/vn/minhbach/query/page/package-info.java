/**
 * The plain page at the front door: board, SLA monitor and status box, rendered here, kept live.
 */
@NullMarked
package vn.minhbach.query.page;

import org.jspecify.annotations.NullMarked;
