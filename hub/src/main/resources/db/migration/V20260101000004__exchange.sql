-- Files on their way in. The file itself is kept, so that every replica and every restart can go on with it.
create schema exchange;

create table exchange.run (
    id                uuid primary key,
    kind              text not null,
    party             uuid not null,
    user_name         text not null,
    file_name         text not null,
    content           bytea not null,
    header            text[] not null,
    mapped_columns    text[] not null,
    mapped_positions  int[] not null,
    state             text not null,
    rows              bigint not null,
    refused           bigint not null,
    committed         bigint not null,
    at                timestamptz not null
);
create index run_by_party on exchange.run (party, id desc);

create table exchange.issue (
    run_id   uuid not null references exchange.run,
    number   int not null,
    severity text not null,
    code     text not null,
    row      bigint not null,
    col      text not null,
    value    text,
    hint     text not null,
    primary key (run_id, number)
);

-- one row for each thing let in, written in the transaction that made it
create table exchange.result (
    run_id    uuid not null references exchange.run,
    row       bigint not null,
    rows      int not null,
    reference text not null,
    primary key (run_id, row)
);
