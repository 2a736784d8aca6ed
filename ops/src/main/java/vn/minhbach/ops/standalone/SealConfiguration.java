package vn.minhbach.ops.standalone;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.command.CommandSettings;
import vn.minhbach.query.seal.Signer;

/** Lends the query side the key by which it signs the daily seals. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {
  @Bean
  Signer sealKey(SealSettings settings, CommandSettings folders) {
    return SealKey.of(settings.key(), folders.folder());
  }
}
