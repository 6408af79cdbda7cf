-- Bookings: the way they are for, the holds they keep, and the parties that see them in their lists.
create schema booking;

create table booking.booking (
    id                    uuid primary key,
    reference             text not null unique,
    consignment           uuid not null,
    consignment_reference text not null,
    itinerary             text not null,
    party                 uuid not null,
    state                 text not null check (state in ('HELD', 'CONFIRMED', 'EXPIRED', 'RELEASED')),
    teu                   int not null check (teu > 0),
    from_place            text not null,
    to_place              text not null,
    departs_at            timestamptz not null,
    arrives_at            timestamptz not null,
    held_at               timestamptz not null,
    expires_at            timestamptz not null
);
create unique index booking_one_open on booking.booking (consignment) where state in ('HELD', 'CONFIRMED');
create index booking_by_consignment on booking.booking (consignment);
create index booking_by_expiry on booking.booking (expires_at) where state = 'HELD';

create table booking.hold (
    booking   uuid not null references booking.booking (id),
    departure text not null,
    hold      uuid not null,
    primary key (booking, departure)
);

create table booking.access (
    booking uuid not null references booking.booking (id),
    party   uuid not null,
    primary key (party, booking)
);
