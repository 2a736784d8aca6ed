/** Who acts and where: agencies, their units, and the people who work there. */
@NullMarked
package vn.minhbach.shared.agency;

import org.jspecify.annotations.NullMarked;
