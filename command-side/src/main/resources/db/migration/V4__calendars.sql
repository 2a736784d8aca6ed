-- Runs on H2 and on PostgreSQL as it stands.
-- What changed in the calendar since the built-in one.
create table calendar_change (
  position           bigint generated always as identity primary key,
  kind               varchar(60) not null,
  fact               bytea not null
);

-- Confirmed calendars by which open dossiers have to be counted again; written with the confirmation.
create table calendar_recount (
  version            varchar(40) primary key,
  confirmed_at       timestamp with time zone not null,
  done_at            timestamp with time zone
);

-- Which dates a calendar has moved; written with the facts that moved them.
create table calendar_move (
  version            varchar(40) not null,
  dossier            varchar(36) not null,
  primary key (version, dossier)
);
