-- Runs on H2 and on PostgreSQL as it stands.
-- The last number that an agency has given to a form in a year; the row is the lock.
create table form_serial (
  agency             varchar(35) not null,
  issue_year         integer not null,
  form               varchar(2) not null,
  last_serial        integer not null,
  primary key (agency, issue_year, form)
);

-- Every form that was issued, and every line of the register (form 07), by its number; written
-- with the fact that issued it.
create table form_issue (
  agency             varchar(35) not null,
  issue_year         integer not null,
  form               varchar(2) not null,
  serial             integer not null,
  dossier            varchar(36) not null,
  issued_at          timestamp with time zone not null,
  primary key (agency, issue_year, form, serial)
);
