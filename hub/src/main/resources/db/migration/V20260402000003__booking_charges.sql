-- What giving up or changing a booking cost, with the reckoning, and what a change put in place of what.
create table booking.charge (
    id          uuid primary key,
    booking     uuid not null references booking.booking (id),
    kind        text not null check (kind in ('CANCELLATION', 'CHANGE')),
    amount      numeric not null check (amount >= 0),
    currency    text not null,
    charged_at  timestamptz not null,
    charged_by  text not null,
    explanation text not null
);
create index charge_by_booking on booking.charge (booking);

create table booking.change (
    booking       uuid not null references booking.booking (id),
    number        int not null check (number > 0),
    changed_at    timestamptz not null,
    changed_by    text not null,
    old_itinerary text not null,
    new_itinerary text not null,
    primary key (booking, number)
);
