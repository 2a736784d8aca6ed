package vn.minhbach.command.procedure;

/**
 * A line of a file that describes no procedure.
 *
 * @param line where it begins, 1 for the first line of the file
 * @param field what was wrong in it
 * @param value what stood there, cut to 80 characters
 * @param rule what would have been right
 */
public record RefusedLine(long line, String field, String value, String rule) {}
