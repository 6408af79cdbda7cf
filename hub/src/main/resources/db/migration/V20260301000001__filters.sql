-- Filters of lists that people keep under names of their own.
create schema filters;

create table filters.saved (
    party       uuid not null,
    user_name   text not null,
    list        text not null,
    name        text not null,
    query       text not null,
    recorded_at timestamptz not null,
    primary key (party, user_name, list, name)
);
