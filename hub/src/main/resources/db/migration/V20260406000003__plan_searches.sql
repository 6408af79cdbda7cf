-- Questions people keep, when each is asked next by the business clock, and what was answered last.
create table planning.search (
    id          uuid primary key,
    party       uuid not null,
    saved_by    text not null,
    name        text not null,
    question    text not null,
    rule        text not null,
    every_hours integer not null,
    saved_at    timestamptz not null,
    next_at     timestamptz,
    last_answer text,
    answered_at timestamptz
);

create index search_by_party on planning.search (party, name);
create index search_due on planning.search (next_at) where next_at is not null;

create table planning.search_alert (
    id         uuid primary key,
    search     uuid not null references planning.search on delete cascade,
    party      uuid not null,
    kind       text not null,
    raised_at  timestamptz not null,
    content    text not null,
    read_at    timestamptz
);

create index search_alert_by_search on planning.search_alert (search, raised_at desc);
create index search_alert_unread on planning.search_alert (party) where read_at is null;
