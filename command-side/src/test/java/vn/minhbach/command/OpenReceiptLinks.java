package vn.minhbach.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.ReceiptLinks;

/** Tokens that anybody can read and make: the key is lent to the command side from outside. */
final class OpenReceiptLinks implements ReceiptLinks {
  private static final Pattern TOKEN = Pattern.compile("r([0-9]{1,4})_([0-9a-f-]{36})");

  @Override
  public String tokenOf(ReceiptLink link) {
    return "r" + link.generation() + "_" + link.dossier();
  }

  @Override
  public Optional<ReceiptLink> read(String token) {
    Matcher found = TOKEN.matcher(token);
    return found.matches()
        ? Optional.of(
            new ReceiptLink(new DossierId(found.group(2)), Integer.parseInt(found.group(1))))
        : Optional.empty();
  }
}
