-- What sellers lay down about their rooms. Rows are never changed: a later row of the same scope and day takes the place of an
-- earlier one for what is booked from then on.
create table booking.policy (
    id                 uuid primary key,
    carrier            text not null,
    service            text not null default '',
    valid_from         date not null,
    version            int not null check (version > 0),
    overbooking        numeric(6, 4) not null check (overbooking > 0),
    change_fee_per_teu numeric(14, 2) not null check (change_fee_per_teu >= 0),
    no_show_share      numeric(6, 4) not null check (no_show_share between 0 and 1),
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    unique (carrier, service, valid_from, version)
);

create table booking.policy_step (
    policy        uuid not null references booking.policy (id),
    hours_before  int not null check (hours_before > 0),
    share         numeric(6, 4) not null check (share between 0 and 1),
    primary key (policy, hours_before)
);

-- The policy each ride of a booking was sold under; a ride without a row was sold under none.
create table booking.applied_policy (
    booking   uuid not null references booking.booking (id),
    departure text not null,
    policy    uuid not null references booking.policy (id),
    primary key (booking, departure)
);
