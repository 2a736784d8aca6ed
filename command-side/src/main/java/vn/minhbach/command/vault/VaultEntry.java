package vn.minhbach.command.vault;

/**
 * Something personal on its way into the vault. Its text form shows the reference only, so that it
 * cannot leak into a log.
 *
 * @param reference what facts will call it
 * @param content what nobody else may keep
 */
public record VaultEntry(String reference, VaultContent content) {
  @Override
  public String toString() {
    return "VaultEntry[" + reference + "]";
  }
}
