-- Entries are written in the business transaction. The sealer chains them later: a row in pending says that an entry still
-- waits, a row in seal gives its place in the chain, head holds the end of the chain and is the sealer's lock.
create schema audit;

create table audit.entry (
    id          uuid primary key,
    recorded_at timestamptz not null,
    actor       text not null,
    action      text not null,
    subject     text not null,
    details     jsonb not null
);
create index entry_by_recorded_at on audit.entry (recorded_at, id);
create index entry_by_subject on audit.entry (subject);

create table audit.pending (
    entry_id uuid primary key
);

create table audit.seal (
    position  bigint primary key,
    entry_id  uuid not null unique,
    sealed_at timestamptz not null,
    hash      text not null
);

create table audit.head (
    only_row boolean primary key default true check (only_row),
    position bigint not null,
    hash     text not null
);
insert into audit.head (position, hash) values (0, repeat('0', 64));
