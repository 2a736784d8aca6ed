package vn.minhbach.command.vault;

/** What an entry of the vault may hold. */
public sealed interface VaultContent permits Person, Note {
  /** Which of them; stored beside the entry in clear. */
  String kind();
}
