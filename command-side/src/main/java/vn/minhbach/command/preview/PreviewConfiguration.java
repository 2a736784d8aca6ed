package vn.minhbach.command.preview;

import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.calendar.OpenDossiers;
import vn.minhbach.command.dossier.StoredDossiers;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.shared.time.WorkingTime;

/** Wires the previews of the catalogue. */
@Configuration(proxyBeanMethods = false)
public class PreviewConfiguration {

  @Bean
  ProcedurePreviewEndpoint procedurePreviewEndpoint(
      Procedures procedures,
      Supplier<WorkingTime> workingTime,
      OpenDossiers open,
      StoredDossiers dossiers,
      Actors actors,
      Scheduler blocking) {
    return new ProcedurePreviewEndpoint(procedures, workingTime, open, dossiers, actors, blocking);
  }
}
