package vn.minhbach.ops.standalone;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.command.CommandSettings;
import vn.minhbach.command.organisation.Organisation;

/**
 * Everything but health, and what a browser needs to draw a page, needs a login by a demo account,
 * until identities come: every officer of the organisation, and one account that stands for the
 * citizen.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class LoginConfiguration {
  /** The password of every demo account; printed at the start. */
  static final String DEMO_PASSWORD = "demo";

  private static final int WEAKEST = 4;

  @Bean
  SecurityWebFilterChain everythingButHealth(ServerHttpSecurity http) {
    return http.authorizeExchange(
            requests ->
                requests
                    .pathMatchers("/actuator/health/**", "/assets/**", "/webjars/**")
                    .permitAll()
                    .anyExchange()
                    .authenticated())
        .httpBasic(Customizer.withDefaults())
        .formLogin(Customizer.withDefaults())
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(LoginConfiguration::couldBeForged))
        .build();
  }

  /** A browser sends cookies by itself, but never an {@code Authorization} that a page made up. */
  private static Mono<MatchResult> couldBeForged(ServerWebExchange exchange) {
    HttpMethod method = exchange.getRequest().getMethod();
    boolean reads = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(method);
    boolean hasOwnProof = exchange.getRequest().getHeaders().containsHeader("Authorization");
    return reads || hasOwnProof ? MatchResult.notMatch() : MatchResult.match();
  }

  /**
   * Every request brings its password anew, and a strong hash takes longer than the request. These
   * accounts share one password that is printed at the start: there is nothing to protect.
   */
  @Bean
  PasswordEncoder quickEncoder() {
    return new BCryptPasswordEncoder(WEAKEST);
  }

  @Bean
  MapReactiveUserDetailsService demoAccounts(
      Organisation organisation, CommandSettings settings, PasswordEncoder encoder) {
    String password = encoder.encode(DEMO_PASSWORD);
    List<UserDetails> accounts =
        accounts(organisation, settings)
            .map(name -> User.withUsername(name).password(password).roles("DEMO").build())
            .toList();
    return new MapReactiveUserDetailsService(accounts);
  }

  /** The names of all accounts, officers first. */
  static Stream<String> accounts(Organisation organisation, CommandSettings settings) {
    return Stream.concat(
        organisation.agencies().stream()
            .flatMap(agency -> agency.officers().stream())
            .map(officer -> officer.id().value())
            .distinct(),
        Stream.of(settings.citizenAccount()));
  }
}
