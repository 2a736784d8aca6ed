package vn.minhbach.command;

import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.dossier.ReceiptLinks;

/** The whole command side on a database, reached over HTTP; who asks is named in a header. */
public final class CommandSide implements AutoCloseable {
  private static final String ACCOUNT = "Test-Account";

  private final ConfigurableApplicationContext context;
  private final WebTestClient client;

  private CommandSide(ConfigurableApplicationContext context) {
    this.context = context;
    this.client =
        WebTestClient.bindToServer()
            .baseUrl(
                "http://localhost:" + context.getEnvironment().getProperty("local.server.port"))
            .responseTimeout(Duration.ofMinutes(2))
            .build();
  }

  /** Starts it on this database, with its master key in this folder. */
  public static CommandSide on(String jdbcUrl, String user, Path folder) {
    return on(jdbcUrl, user, folder, Clock.systemUTC());
  }

  /** Starts it on this database, with its master key in this folder, by this clock. */
  public static CommandSide on(String jdbcUrl, String user, Path folder, Clock clock) {
    return on(jdbcUrl, user, folder, clock, Map.of());
  }

  /** The same with further settings. */
  public static CommandSide on(
      String jdbcUrl, String user, Path folder, Clock clock, Map<String, String> settings) {
    SpringApplication application = new SpringApplication(Wiring.class);
    Map<String, Object> all = new HashMap<>(settings);
    all.put("server.port", "0");
    all.put("spring.main.banner-mode", "off");
    all.put("spring.datasource.url", jdbcUrl);
    all.put("spring.datasource.username", user);
    all.put("spring.webflux.problemdetails.enabled", "true");
    all.put("minhbach.command.folder", folder.toString());
    application.setDefaultProperties(all);
    application.addInitializers(
        (GenericApplicationContext context) -> context.registerBean(Clock.class, () -> clock));
    return new CommandSide(application.run());
  }

  /** A client that is logged in as this account. */
  public WebTestClient as(String account) {
    return client.mutate().defaultHeader(ACCOUNT, account).build();
  }

  /** A client that is nobody. */
  public WebTestClient anonymous() {
    return client;
  }

  /** What comes of a wish, asked by this account with these headers, as name and value in turn. */
  public Answer ask(String account, String path, String body, String... headers) {
    EntityExchangeResult<byte[]> result =
        client
            .post()
            .uri(path)
            .header(ACCOUNT, account)
            .headers(
                all -> {
                  for (int i = 0; i < headers.length; i += 2) {
                    all.set(headers[i], headers[i + 1]);
                  }
                })
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectBody()
            .returnResult();
    return Answer.of(result);
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
    /** Its own network threads: closing one command side leaves the others at work. */
    @Bean
    ReactorResourceFactory network() {
      ReactorResourceFactory own = new ReactorResourceFactory();
      own.setUseGlobalResources(false);
      return own;
    }

    /** Says in clear what the product's tokens hide: which dossier, and which receipt. */
    @Bean
    ReceiptLinks receiptLinks() {
      return new OpenReceiptLinks();
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
