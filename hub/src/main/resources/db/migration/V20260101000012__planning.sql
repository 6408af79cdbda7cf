-- What each party was offered. The id is a hash of the content, so a row is written once and never changed.
create schema planning;

create table planning.itinerary (
    id         text not null,
    party      uuid not null,
    content    text not null,
    offered_at timestamptz not null,
    primary key (id, party)
);
