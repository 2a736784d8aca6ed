package vn.minhbach.query;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Answers every request on another thread than the one that reads it, whatever else happens: an
 * answer that is complete at once leaves a kept connection unread for ever if the one before it on
 * the same connection was not (reactor-netty issue 4361, in 1.3.7; its successor asks for a Netty
 * that does not resolve).
 */
final class OffTheLoop implements WebFilter, Ordered {
  private final Scheduler scheduler;

  OffTheLoop(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.defer(() -> chain.filter(exchange)).subscribeOn(scheduler);
  }

  /** Before the login, which refuses at once too. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
