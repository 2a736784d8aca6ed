/** Where facts are kept: Axon's JDBC engine, under stable names. */
@NullMarked
package vn.minhbach.command.eventstore;

import org.jspecify.annotations.NullMarked;
