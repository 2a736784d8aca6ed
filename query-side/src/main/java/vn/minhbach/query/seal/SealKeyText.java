package vn.minhbach.query.seal;

import java.util.Base64;
import java.util.HexFormat;

/**
 * The public key of seals, in the form that common tools read.
 *
 * @param algorithm Ed25519
 * @param publicKey 32 bytes in Base64 (RFC 8032)
 * @param pem the same as a SubjectPublicKeyInfo (RFC 8410)
 */
record SealKeyText(String algorithm, String publicKey, String pem) {
  /** All that comes before the 32 bytes: a sequence, the name of the algorithm, a bit string. */
  private static final String PREFIX = "302a300506032b6570032100";

  static SealKeyText of(byte[] key) {
    byte[] prefix = HexFormat.of().parseHex(PREFIX);
    byte[] info = new byte[prefix.length + key.length];
    System.arraycopy(prefix, 0, info, 0, prefix.length);
    System.arraycopy(key, 0, info, prefix.length, key.length);
    Base64.Encoder base64 = Base64.getEncoder();
    return new SealKeyText(
        "Ed25519",
        base64.encodeToString(key),
        "-----BEGIN PUBLIC KEY-----\n"
            + base64.encodeToString(info)
            + "\n-----END PUBLIC KEY-----\n");
  }
}
