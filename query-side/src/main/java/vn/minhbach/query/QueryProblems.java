package vn.minhbach.query;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import vn.minhbach.query.status.NotYetShown;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.InvalidValue;

/** What can go wrong with a question, as RFC 9457 problems whose types never change. */
@RestControllerAdvice(basePackages = "vn.minhbach.query")
class QueryProblems {
  private static final String TYPES = "urn:minhbach:problem:";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidValue invalid) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid-value", "Invalid value");
    problem.setProperty("field", invalid.field());
    problem.setProperty("value", invalid.value());
    problem.setProperty("rule", invalid.rule());
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(MissingRequestValueException missing) {
    return invalid(new InvalidValue(missing.getName(), "", "must be given"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(ServerWebInputException unreadable) {
    String field =
        unreadable.getMethodParameter() == null
            ? "request"
            : String.valueOf(unreadable.getMethodParameter().getParameterName());
    return invalid(new InvalidValue(field, "", "must be of the right kind"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownDossier unknown) {
    return answer(problem(HttpStatus.NOT_FOUND, "unknown-dossier", "No such dossier"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notYet(NotYetShown notYet) {
    ProblemDetail problem =
        problem(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-shown", "Not shown yet; ask again");
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(problem);
  }

  /** The type of the answer is fixed: a refused stream is a problem too, not an event. */
  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ProblemDetail problem(HttpStatus status, String name, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPES + name));
    problem.setTitle(title);
    return problem;
  }
}
