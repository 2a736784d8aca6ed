-- Runs on H2 and on PostgreSQL as it stands.
-- Who read what of a person, for which dossier and why: written before it is shown, never changed.
create table vault_reading (
  position           bigint generated always as identity primary key,
  read_at            timestamp with time zone not null,
  officer            varchar(60) not null,
  dossier            varchar(36) not null,
  reference          varchar(36) not null,
  purpose            varchar(60) not null
);
create index vault_reading_dossier on vault_reading (dossier, position);
