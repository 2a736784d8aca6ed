/** Puts filled sheets on paper: print view and PDF, with fonts of their own and QR codes. */
@NullMarked
package vn.minhbach.command.print;

import org.jspecify.annotations.NullMarked;
