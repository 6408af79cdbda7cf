-- Which itineraries each party was offered in one answer. The id is a hash of their ids, so the same answer is one row.
create table planning.front (
    id         text not null,
    party      uuid not null,
    options    text[] not null,
    offered_at timestamptz not null,
    primary key (id, party)
);

create index front_by_party on planning.front (party, offered_at desc);
