package vn.minhbach.ops.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.command.procedure.BuiltInProcedures;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** What the people of this commune ask for, as often as they do. */
record Services(List<Service> all) {
  /** From the built-in catalogue: the demo is played on fresh data, where nothing else is known. */
  static Services builtIn() {
    Map<ProcedureCode, ProcedureVersion> known =
        BuiltInProcedures.versions().stream()
            .collect(Collectors.toMap(ProcedureVersion::code, Function.identity()));
    return new Services(Table.rows("services.csv", row -> service(known, row)));
  }

  private static Service service(Map<ProcedureCode, ProcedureVersion> known, NamedCsvRecord row) {
    String code = row.getField("code");
    ProcedureVersion version =
        Objects.requireNonNull(known.get(new ProcedureCode(code)), () -> code + " is unknown");
    CaseKey procedureCase = new CaseKey(row.getField("case"));
    return new Service(
        version,
        procedureCase,
        Objects.requireNonNull(version.limitOf(procedureCase), () -> code + " has no such case"),
        Integer.parseInt(row.getField("weight")),
        row.getField("unit"),
        row.getField("officer"),
        Service.Course.valueOf(row.getField("course")));
  }

  /** Those whose dossiers live longer than a week. */
  List<Service> longOnes() {
    return all.stream().filter(Service::isLong).toList();
  }

  /** The one with this code and case. */
  Service of(String code, String procedureCase) {
    return all.stream()
        .filter(one -> one.code().equals(code))
        .filter(one -> one.procedureCase().value().equals(procedureCase))
        .findFirst()
        .orElseThrow();
  }
}
