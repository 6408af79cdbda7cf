-- Who waits for room on full departures, first come first served.
create table booking.waiting (
    id                    uuid primary key,
    number                bigint not null generated always as identity unique,
    consignment           uuid not null,
    consignment_reference text not null,
    itinerary             text not null,
    party                 uuid not null,
    teu                   int not null check (teu > 0),
    state                 text not null check (state in ('WAITING', 'SERVED', 'LEFT', 'OVER')),
    asked_at              timestamptz not null,
    gate_closes_at        timestamptz not null,
    booking               uuid references booking.booking (id)
);
create unique index waiting_once on booking.waiting (consignment, itinerary) where state = 'WAITING';
create index waiting_in_order on booking.waiting (number) where state = 'WAITING';
create index waiting_by_consignment on booking.waiting (consignment);
create index waiting_by_party on booking.waiting (party);

create table booking.waiting_departure (
    waiting   uuid not null references booking.waiting (id),
    departure text not null,
    primary key (waiting, departure)
);
create index waiting_departure_by_departure on booking.waiting_departure (departure);
