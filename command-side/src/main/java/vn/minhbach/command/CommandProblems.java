package vn.minhbach.command;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import vn.minhbach.command.calendar.CalendarRefusal;
import vn.minhbach.command.calendar.CalendarRefused;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.dossier.StaleVersion;
import vn.minhbach.command.json.BodyProblem;
import vn.minhbach.command.once.CommandIdReused;
import vn.minhbach.command.procedure.ProcedureRefusal;
import vn.minhbach.command.procedure.ProcedureRefused;
import vn.minhbach.command.queue.QueueRefusal;
import vn.minhbach.command.queue.QueueRefused;
import vn.minhbach.shared.InvalidValue;

/**
 * Says no in the form of RFC 9457. The type of a problem is stable: {@code urn:minhbach:problem:}
 * and a name; that of a refusal ends in the refusal's own name.
 */
@Order(Ordered.HIGHEST_PRECEDENCE) // before the framework says only that a body is unreadable
@RestControllerAdvice(basePackages = "vn.minhbach.command")
final class CommandProblems {
  private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);
  private static final String TYPE = "urn:minhbach:problem:";

  private volatile boolean stopping;

  /** From now on its parts go away one after the other; what is still asked may find none. */
  @EventListener
  void stop(ContextClosedEvent closed) {
    stopping = true;
  }

  @ExceptionHandler
  ProblemDetail refused(DossierRefused refused) {
    Refusal refusal = refused.refusal();
    HttpStatus status =
        refusal == Refusal.NO_SUCH_DOSSIER ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
    return refusal(
        status,
        refusal,
        refusal.english(),
        refusal.vietnamese(),
        refusal.instead(),
        refusal.insteadVietnamese());
  }

  @ExceptionHandler
  ProblemDetail refused(ProcedureRefused refused) {
    ProcedureRefusal refusal = refused.refusal();
    return refusal(
        HttpStatus.CONFLICT,
        refusal,
        refusal.english(),
        refusal.vietnamese(),
        refusal.instead(),
        refusal.insteadVietnamese());
  }

  @ExceptionHandler
  ProblemDetail refused(CalendarRefused refused) {
    CalendarRefusal refusal = refused.refusal();
    ProblemDetail problem =
        refusal(
            HttpStatus.CONFLICT,
            refusal,
            refusal.english(),
            refusal.vietnamese(),
            refusal.instead(),
            refusal.insteadVietnamese());
    if (!refused.days().isEmpty()) {
      problem.setProperty("days", refused.days());
    }
    return problem;
  }

  @ExceptionHandler
  ProblemDetail refused(QueueRefused refused) {
    QueueRefusal refusal = refused.refusal();
    HttpStatus status =
        refusal == QueueRefusal.NO_SUCH_TICKET ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
    return refusal(
        status,
        refusal,
        refusal.english(),
        refusal.vietnamese(),
        refusal.instead(),
        refusal.insteadVietnamese());
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidValue invalid) {
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "invalid-value",
            "A value is not right",
            invalid.field() + " is '" + invalid.value() + "'; expected: " + invalid.rule());
    problem.setProperty("field", invalid.field());
    problem.setProperty("value", invalid.value());
    problem.setProperty("rule", invalid.rule());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unreadable(ServerWebInputException unreadable) {
    return invalid(BodyProblem.in(unreadable).orElseGet(() -> argument(unreadable)));
  }

  /** What the framework itself refuses, such as another media type or too large a body. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unacceptable(ResponseStatusException unacceptable) {
    ProblemDetail problem = unacceptable.getBody();
    HttpStatus status = HttpStatus.valueOf(unacceptable.getStatusCode().value());
    problem.setType(URI.create(TYPE + words(status)));
    return ResponseEntity.status(status).headers(unacceptable.getHeaders()).body(problem);
  }

  /** What nobody foresaw. The log says what happened, the asker learns only that it did. */
  @ExceptionHandler
  ProblemDetail fault(Exception fault, ServerWebExchange exchange) {
    if (stopping) {
      return problem(
          HttpStatus.SERVICE_UNAVAILABLE,
          "stopping",
          "This node is being stopped",
          "Send it again with the same Command-Id in a moment; it is carried out once.");
    }
    String request = exchange.getRequest().getId();
    LOG.error("event=fault request={}", request, fault);
    ProblemDetail problem =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "fault",
            "Something went wrong here",
            "Nothing was recorded. Try again; if it stays so, tell your administrator the request.");
    problem.setProperty("request", request);
    return problem;
  }

  @ExceptionHandler
  ProblemDetail stale(StaleVersion stale) {
    ProblemDetail problem =
        problem(
            HttpStatus.PRECONDITION_FAILED,
            "stale-version",
            "Somebody changed the dossier meanwhile",
            "You saw version %d, it is version %d now; read it again, then decide again"
                .formatted(stale.expected(), stale.actual()));
    problem.setProperty("expected", stale.expected());
    problem.setProperty("actual", stale.actual());
    problem.setProperty("meanwhile", stale.meanwhile());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail reused(CommandIdReused reused) {
    return problem(
        HttpStatus.CONFLICT,
        "command-id-reused",
        "This command identifier was used for something else",
        "Command %s asked for something else before; make a new UUID for every new wish"
            .formatted(reused.commandId()));
  }

  private static InvalidValue argument(ServerWebInputException unreadable) {
    @Nullable MethodParameter parameter = unreadable.getMethodParameter();
    @Nullable String name = parameter == null ? null : parameter.getParameterName();
    Object value =
        unreadable.getCause() instanceof TypeMismatchException mismatch
            ? Objects.requireNonNullElse(mismatch.getValue(), "")
            : "";
    return BodyProblem.notUsable(name == null ? "body" : name, value.toString());
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ProblemDetail refusal(
      HttpStatus status,
      Enum<?> refusal,
      String english,
      String vietnamese,
      String instead,
      String insteadVi) {
    ProblemDetail problem =
        problem(status, "refused:" + words(refusal), "The rules do not allow this now", english);
    problem.setProperty("refusal", refusal.name());
    problem.setProperty("detailVi", vietnamese);
    problem.setProperty("instead", instead);
    problem.setProperty("insteadVi", insteadVi);
    return problem;
  }

  private static ProblemDetail problem(
      HttpStatus status, String name, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPE + name));
    problem.setTitle(title);
    return problem;
  }
}
