-- Tariffs of carriers, edition by edition: a row is written once and never changed.
create schema if not exists network;

create table network.rate (
    edition      bigint primary key,
    id           text not null,
    carrier      text not null,
    service      text not null,
    valid_from   date not null,
    valid_to     date,
    content      text not null,
    is_withdrawn boolean not null,
    put_at       timestamptz not null,
    put_by       text not null
);

create index rate_by_id on network.rate (id, edition desc);

-- One row: the number of the latest edition. Who puts one holds it, so that editions appear in the order of their numbers.
create table network.rate_edition (
    is_only boolean primary key default true check (is_only),
    last    bigint not null
);

insert into network.rate_edition (last) values (0);
