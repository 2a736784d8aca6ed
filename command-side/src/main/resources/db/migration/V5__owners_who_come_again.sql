-- Runs on H2 and on PostgreSQL as it stands.
-- Keys of the vault that are no entry's, wrapped by the master key.
create table vault_key (
  name               varchar(40) primary key,
  wrapped_keyset     bytea not null
);

-- Who came for which procedure, and when: written with the fact. The owner is a keyed digest, which
-- says nothing without the key; absent where nobody could tell who it is.
create table owner_procedure (
  dossier            varchar(36) primary key,
  owner_key          varchar(64),
  procedure          varchar(30) not null,
  agency             varchar(35) not null,
  entered_at         timestamp with time zone not null
);
create index owner_procedure_owner on owner_procedure (owner_key, procedure, agency, entered_at);
