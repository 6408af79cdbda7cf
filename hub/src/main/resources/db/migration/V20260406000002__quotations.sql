-- Promised prices: a row is written once; only the two columns of taking are filled later, once.
create schema quotation;

create table quotation.quotation (
    id          uuid primary key,
    reference   text not null unique,
    party       uuid not null,
    itinerary   text not null,
    from_place  text not null,
    to_place    text not null,
    teu         integer not null,
    currency    text not null,
    offered     numeric not null,
    price       numeric not null,
    rate_date   date not null,
    legs        text not null,
    issued_at   timestamptz not null,
    issued_by   text not null,
    valid_until timestamptz not null,
    taken_at    timestamptz,
    taken_by    text,
    check ((taken_at is null) = (taken_by is null))
);

create index quotation_by_party on quotation.quotation (party, id desc);
create index quotation_by_way on quotation.quotation (party, itinerary, valid_until);
