package vn.minhbach.command.form;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.minhbach.shared.InvalidValue;

/**
 * Settings of printed documents, under {@code minhbach}.
 *
 * @param address where citizens reach the product, such as {@code https://dvc.example.vn}; it is
 *     printed into QR codes; without one, the address by which the printing request came
 */
@ConfigurationProperties("minhbach")
record DocumentSettings(@Nullable URI address) {
  DocumentSettings {
    if (address != null && !isReached(address)) {
      throw new InvalidValue(
          "minhbach.address", address.toString(), "an http(s) address without a path");
    }
  }

  private static boolean isReached(URI address) {
    return address.getHost() != null
        && (address.getPath().isEmpty() || address.getPath().equals("/"))
        && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
  }
}
