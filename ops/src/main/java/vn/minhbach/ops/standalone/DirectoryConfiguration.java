package vn.minhbach.ops.standalone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.query.page.OfficeDirectory;

/** Lends the people and signs that the command side knows to the windows of the query side. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
  @Bean
  OfficeDirectory officeDirectory(Organisation organisation) {
    return new OrganisationDirectory(organisation);
  }
}
