package vn.minhbach.command.procedure;

import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;

/** One procedure as a file describes it, before anybody has drafted a version of it. */
public record ProcedureDraft(ProcedureCode code, ProcedureTerms terms) {}
