package vn.minhbach.ops.standalone;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.command.CommandSettings;
import vn.minhbach.shared.dossier.ReceiptLinks;

/** Lends both sides the key of the tokens on receipts: one prints them, the other reads them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptSettings.class)
class ReceiptConfiguration {
  @Bean
  ReceiptLinks receiptLinks(ReceiptSettings settings, CommandSettings folders) {
    return ReceiptKey.of(settings.key(), folders.folder());
  }
}
