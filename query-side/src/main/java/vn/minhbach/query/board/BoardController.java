package vn.minhbach.query.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.ServerEvents;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/** The figures of an office, by HTTP. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}/board", produces = MediaType.APPLICATION_JSON_VALUE)
class BoardController {
  private final Board board;
  private final ServerEvents serverEvents;

  BoardController(Board board, ServerEvents serverEvents) {
    this.board = board;
    this.serverEvents = serverEvents;
  }

  /** The figures of a period, now or as of an earlier day. */
  @GetMapping
  Mono<BoardFigures> figures(
      @PathVariable String agency,
      @RequestParam(defaultValue = BoardPeriod.ALL) String period,
      @RequestParam(required = false) @Nullable String asOf) {
    return board.of(new AgencyCode(agency), period, asOf == null ? null : day(asOf));
  }

  /** The figures of a period, now and whenever they have changed, as events named {@code board}. */
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> stream(
      @PathVariable String agency, @RequestParam(defaultValue = BoardPeriod.ALL) String period) {
    return serverEvents.of("board", board.watch(new AgencyCode(agency), period));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      InvalidValue invalid = new InvalidValue("asOf", text, "a date that exists, as 2026-11-20");
      invalid.initCause(e);
      throw invalid;
    }
  }
}
