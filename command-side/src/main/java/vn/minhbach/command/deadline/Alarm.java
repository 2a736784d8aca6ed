package vn.minhbach.command.deadline;

import java.time.Instant;
import vn.minhbach.shared.dossier.DossierId;

/** A dossier, and the moment at which time has to be noted of it. */
record Alarm(DossierId dossier, Instant wakeAt) {}
