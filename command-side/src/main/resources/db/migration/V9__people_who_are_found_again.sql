-- Runs on H2 and on PostgreSQL as it stands.
-- Which entries of the vault are about whom, for staff who look for somebody at the counter: written
-- with the fact. Keyed digests only, by a key of their own; they say nothing without it.
create table known_person (
  reference          varchar(36) primary key,
  person_key         varchar(64) not null,
  identity_key       varchar(64),
  phone_key          varchar(64),
  agency             varchar(35) not null,
  dossier            varchar(36) not null,
  seen_at            timestamp with time zone not null
);
create index known_person_identity on known_person (agency, identity_key, seen_at);
create index known_person_phone on known_person (agency, phone_key, seen_at);
create index known_person_person on known_person (person_key);
