package vn.minhbach.query.seal;

/** Signs for the installation with Ed25519 (RFC 8032). Whoever runs the product keeps the key. */
public interface Signer {
  /** The signature of these bytes: 64 bytes. */
  byte[] sign(byte[] message);

  /** The public key: 32 bytes. */
  byte[] publicKey();
}
