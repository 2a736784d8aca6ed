/** Numbers without gaps under concurrent acts: dossier codes by day, issued forms by year. */
@NullMarked
package vn.minhbach.command.serial;

import org.jspecify.annotations.NullMarked;
