/** What is about to be late: open dossiers by due date, counted by agency, unit and officer. */
@NullMarked
package vn.minhbach.query.sla;

import org.jspecify.annotations.NullMarked;
