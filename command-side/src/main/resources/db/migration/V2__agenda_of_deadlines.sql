-- Runs on H2 and on PostgreSQL as it stands.
-- One row for each dossier whose clock is alive: when time has next to be noted of it, if ever, and
-- until when somebody is at it. Written with the facts; swept with "for update skip locked".
create table agenda (
  dossier            varchar(36) primary key,
  agency             varchar(35) not null,
  procedure          varchar(30) not null,
  wake_at            timestamp with time zone,
  taken_until        timestamp with time zone
);
create index agenda_wake_at on agenda (wake_at);
create index agenda_procedure on agenda (procedure, dossier);
create index agenda_agency on agenda (agency, dossier);

-- The deadlines that the facts declare, folded by a reader of its own: what the agenda is held against.
create table declared_deadline (
  dossier            varchar(36) not null,
  deadline           varchar(60) not null,
  due_at             timestamp with time zone not null,
  primary key (dossier, deadline)
);

-- How far readers of the event log have come, and which node reads; written with what they made of it.
create table reader_position (
  reader             varchar(60) not null,
  segment            integer not null,
  token              bytea,
  token_type         varchar(255),
  stamped_at         varchar(40),
  owner              varchar(60),
  primary key (reader, segment)
);
