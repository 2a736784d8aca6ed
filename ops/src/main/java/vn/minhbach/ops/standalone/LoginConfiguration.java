package vn.minhbach.ops.standalone;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.command.CommandSettings;
import vn.minhbach.command.organisation.Organisation;

/**
 * Everything but what is public needs a login by a demo account, until identities come: every
 * officer of the organisation, and one account that stands for the citizen.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class LoginConfiguration {
  /** The password of every demo account; printed at the start. */
  static final String DEMO_PASSWORD = "demo";

  /** Open to whoever holds a receipt: its token is the proof, and no browser sends it by itself. */
  private static final String RATINGS = "/api/ratings";

  private static final int WEAKEST = 4;

  /** What anybody may look at; what it tells to whom is for the pages themselves to say. */
  private static final String[] PUBLIC = {
    "/actuator/health/**",
    "/assets/**",
    "/webjars/**",
    "/login",
    "/",
    "/t/**",
    "/kiosk",
    "/board/**",
    "/display/**",
    "/live/status/**",
    "/live/receipt/**",
    "/live/board/**",
    "/live/display/**",
    "/api/agencies/*/open-figures",
    "/api/queues/*/*",
    "/api/queues/*/*/stream",
    "/api/seals/**"
  };

  /** The door, the ratings, and the kiosk, whose form only asks. */
  private static final List<String> NOT_FORGED = List.of("/login", "/logout", RATINGS, "/kiosk");

  /** A page that was opened at its own address may be gone back to. */
  private static final String AFTER_LOGIN = "/home";

  @Bean
  SecurityWebFilterChain everythingButWhatIsPublic(ServerHttpSecurity http) {
    return http.authorizeExchange(
            requests ->
                requests
                    .pathMatchers(PUBLIC)
                    .permitAll()
                    .pathMatchers(HttpMethod.POST, RATINGS)
                    .permitAll()
                    .anyExchange()
                    .authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(LoginConfiguration::askForLogin))
        .formLogin(
            form ->
                form.loginPage("/login")
                    .authenticationSuccessHandler(
                        new RedirectServerAuthenticationSuccessHandler(AFTER_LOGIN)))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(LoginConfiguration::askForLogin))
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(LoginConfiguration::couldBeForged))
        .build();
  }

  /**
   * A person is led to the login. A script of a page is told, and asks for it without losing what
   * was typed; a browser that was challenged would ask in a window of its own. Everything else is
   * challenged.
   */
  private static Mono<Void> askForLogin(ServerWebExchange exchange, AuthenticationException why) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    if (headers.getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype)) {
      return new RedirectServerAuthenticationEntryPoint("/login").commence(exchange, why);
    }
    exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
    if (!headers.containsHeader("Sec-Fetch-Mode")) {
      exchange
          .getResponse()
          .getHeaders()
          .set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Minh Bach\"");
    }
    return exchange.getResponse().setComplete();
  }

  /**
   * Another site can make a browser send a form, with neither a header of ours nor, as the
   * session's cookie is kept for this site ({@code SameSite=Lax}), a session.
   */
  private static Mono<MatchResult> couldBeForged(ServerWebExchange exchange) {
    HttpMethod method = exchange.getRequest().getMethod();
    HttpHeaders headers = exchange.getRequest().getHeaders();
    boolean reads = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(method);
    boolean hasOwnProof =
        headers.containsHeader("Authorization") || headers.containsHeader("Command-Id");
    boolean needsNone = NOT_FORGED.contains(exchange.getRequest().getPath().value());
    return reads || hasOwnProof || needsNone ? MatchResult.notMatch() : MatchResult.match();
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
