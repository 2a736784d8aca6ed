@NullMarked
package vn.minhbach.command;

import org.jspecify.annotations.NullMarked;
