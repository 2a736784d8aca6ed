package vn.minhbach.query.status;

/** Which dossier a code or a past number stands for, by its identifier. */
public record NamedDossier(String dossier) {}
