package vn.minhbach.command.dossier;

/**
 * A refusal that is told before anybody tries: the same words as in the problem that would come.
 *
 * @param detail the rule, in English
 * @param detailVi the same in Vietnamese
 * @param instead what would be possible instead, in English
 * @param insteadVi the same in Vietnamese
 */
record SaidNo(Refusal name, String detail, String detailVi, String instead, String insteadVi) {
  static SaidNo of(Refusal refusal) {
    return new SaidNo(
        refusal,
        refusal.english(),
        refusal.vietnamese(),
        refusal.instead(),
        refusal.insteadVietnamese());
  }
}
