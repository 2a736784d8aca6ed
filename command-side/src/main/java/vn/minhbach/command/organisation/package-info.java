/** Agencies, their units and officers, as the customer supplied them. */
@NullMarked
package vn.minhbach.command.organisation;

import org.jspecify.annotations.NullMarked;
