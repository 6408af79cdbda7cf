-- Keys of commands that were done, with what was answered.
create schema web;
create table web.idempotency (
    scope       text not null,
    key         text not null,
    body_hash   bytea not null,
    status      int,
    answer      text,
    recorded_at timestamptz not null,
    primary key (scope, key)
);
create index idempotency_by_recorded_at on web.idempotency (recorded_at);
