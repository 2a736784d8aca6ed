-- Runs on H2 and on PostgreSQL as it stands.
-- Deadlines are read anew from the facts, now with the clock that each goes by.
delete from declared_deadline;
delete from reader_position where reader = 'declared-deadlines';
alter table declared_deadline add column kind varchar(20) not null;

-- The kinds of deadlines of a dossier whose clocks stand for the time being.
create table held_clock (
  dossier            varchar(36) not null,
  kind               varchar(20) not null,
  primary key (dossier, kind)
);
