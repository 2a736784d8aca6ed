package vn.minhbach.ops.standalone;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.minhbach.command.CommandConfiguration;
import vn.minhbach.query.QueryConfiguration;
import vn.minhbach.query.WindowsConfiguration;

/** Both sides in one process. Axon's update checker stays out: it would call home. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UpdateCheckerAutoConfiguration.class)
@Import({
  CommandConfiguration.class,
  QueryConfiguration.class,
  WindowsConfiguration.class,
  DirectoryConfiguration.class,
  WatchConfiguration.class,
  SealConfiguration.class,
  ReceiptConfiguration.class,
  LoginConfiguration.class,
  ApiDescription.class
})
class StandaloneConfiguration {}
