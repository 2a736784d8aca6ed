package vn.minhbach.shared.dossier;

/** How a dossier came in (kênh thực hiện). The national codes are those of the synchronisation. */
public enum Channel {
  /** At the one-stop counter; national code 1. */
  COUNTER,
  /** On a portal; national code 2. */
  ONLINE,
  /** By the public post (bưu chính công ích); national code 3. */
  POST,
  /** At a self-service kiosk (ki-ốt thông minh, Decree 309/2026); counted as online. */
  KIOSK,
  /** A past dossier whose source does not say. Unknown stays unknown. */
  UNKNOWN
}
