package vn.minhbach.shared.time;

/**
 * The same words in the two languages of the product, ready to be shown.
 *
 * @param vi Vietnamese, the language that counts
 * @param en English, a help
 */
public record Wording(String vi, String en) {}
