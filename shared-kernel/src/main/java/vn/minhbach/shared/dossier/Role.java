package vn.minhbach.shared.dossier;

/** In which capacity somebody acts. */
public enum Role {
  /** The person whose dossier it is, or who brought it. */
  CITIZEN,
  /** One-stop clerk (cán bộ một cửa). */
  CLERK,
  /** Specialist who handles the dossier (người thụ lý). */
  SPECIALIST,
  /** Somebody who may decide, extend and correct (lãnh đạo). */
  LEADER,
  /** Somebody who runs the platform, but decides nothing about dossiers (quản trị). */
  ADMINISTRATOR,
  /** The platform itself, by a rule that nobody can skip. */
  SYSTEM
}
