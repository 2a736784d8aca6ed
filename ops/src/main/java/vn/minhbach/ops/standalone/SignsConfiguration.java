package vn.minhbach.ops.standalone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.query.page.OfficeNames;

/** Lends the names that the command side knows to the pages of the query side. */
@Configuration(proxyBeanMethods = false)
class SignsConfiguration {
  @Bean
  OfficeNames officeNames(Organisation organisation) {
    return new OrganisationNames(organisation);
  }
}
