package vn.minhbach.query.demand;

import vn.minhbach.shared.procedure.ProcedureCode;

/**
 * What people come for.
 *
 * @param name as it was called the last time
 * @param times how often it was received or settled at once, corrections and cancellations not
 *     taken off
 * @param atOnce whether it was settled at once the last time
 */
public record Wanted(ProcedureCode procedure, String name, int times, boolean atOnce) {}
