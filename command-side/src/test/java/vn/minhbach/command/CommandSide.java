package vn.minhbach.command;

import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** The whole command side on a database, reached over HTTP; who asks is named in a header. */
public final class CommandSide implements AutoCloseable {
  private static final String ACCOUNT = "Test-Account";

  private final ConfigurableApplicationContext context;

  private CommandSide(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it on this database, with its master key in this folder. */
  public static CommandSide on(String jdbcUrl, String user, Path folder) {
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setDefaultProperties(
        Map.of(
            "server.port",
            "0",
            "spring.main.banner-mode",
            "off",
            "spring.datasource.url",
            jdbcUrl,
            "spring.datasource.username",
            user,
            "minhbach.command.folder",
            folder.toString()));
    return new CommandSide(application.run());
  }

  /** A client that is logged in as this account. */
  public WebTestClient as(String account) {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .responseTimeout(Duration.ofMinutes(2))
        .defaultHeader(ACCOUNT, account)
        .build();
  }

  /** A bean of it. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(CommandConfiguration.class)
  static class Wiring {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    WebFilter account() {
      return (exchange, chain) -> {
        String account = exchange.getRequest().getHeaders().getFirst(ACCOUNT);
        return chain.filter(
            exchange.mutate().principal(Mono.justOrEmpty(account).map(Named::new)).build());
      };
    }
  }

  private record Named(String name) implements Principal {
    @Override
    public String getName() {
      return name;
    }
  }
}
