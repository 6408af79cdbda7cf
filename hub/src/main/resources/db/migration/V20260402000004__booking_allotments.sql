-- Room of a service that is kept for a party on each of its departures, and the ladder by which it returns to free sale. What is
-- kept on a single departure lives in the parts of its capacity pool.
create table booking.allotment (
    id           uuid primary key,
    carrier      text not null,
    service      text not null,
    party        uuid not null,
    teu          int not null check (teu > 0),
    valid_from   date not null,
    valid_to     date not null,
    days         text[] not null,
    given_at     timestamptz not null,
    given_by     text not null,
    withdrawn_at timestamptz,
    check (valid_from <= valid_to)
);
create index allotment_by_service on booking.allotment (service, party);
create index allotment_by_party on booking.allotment (party);

create table booking.allotment_step (
    allotment   uuid not null references booking.allotment (id),
    days_before int not null check (days_before >= 0),
    percent     int not null check (percent between 1 and 100),
    primary key (allotment, days_before)
);
