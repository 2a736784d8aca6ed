-- Runs on H2 and on PostgreSQL as it stands.
-- The event log. A row is written once and never changed.
create table event (
  position           bigint generated always as identity primary key,
  stream             varchar(36) not null,
  sequence           bigint not null,
  stream_type        varchar(60),
  event_id           varchar(60) not null unique,
  name               varchar(120) not null,
  revision           varchar(20),
  recorded_at        varchar(40) not null,
  payload            bytea not null,
  metadata           bytea,
  unique (stream, sequence)
);

create table snapshot (
  stream             varchar(36) not null,
  sequence           bigint not null,
  stream_type        varchar(60) not null,
  event_id           varchar(60) not null unique,
  name               varchar(120) not null,
  revision           varchar(20),
  recorded_at        varchar(40) not null,
  payload            bytea not null,
  metadata           bytea,
  primary key (stream, sequence)
);

-- The last serial that an agency has given on a day; the row is the lock.
create table dossier_serial (
  agency             varchar(35) not null,
  received_on        date not null,
  last_serial        integer not null,
  primary key (agency, received_on)
);

-- Which stream a code names; written with the receipt.
create table dossier_code (
  code               varchar(60) primary key,
  dossier            varchar(36) not null unique
);

-- The first answer to every command, written with its facts.
create table command_answer (
  command_id         varchar(36) primary key,
  fingerprint        varchar(64) not null,
  dossier            varchar(36) not null,
  code               varchar(60),
  version            bigint not null,
  facts              varchar(1000) not null,
  answered_at        timestamp with time zone not null
);

-- Everything personal, encrypted; one wrapped key each. Without the key, the row says nothing.
create table vault (
  reference          varchar(36) primary key,
  kind               varchar(20) not null,
  wrapped_key        bytea,
  ciphertext         bytea,
  sealed_at          timestamp with time zone not null
);

-- What changed in the catalogue of procedures since the built-in one.
create table procedure_change (
  position           bigint generated always as identity primary key,
  kind               varchar(60) not null,
  fact               bytea not null
);
