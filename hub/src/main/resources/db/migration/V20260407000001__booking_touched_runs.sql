-- Runs that open bookings hold room on and that no longer run as they were booked, as the last version of the network has them.
create table booking.touched_run (
    booking   uuid not null references booking.booking (id),
    departure text not null,
    service   text not null,
    is_gone   boolean not null,
    version   bigint not null,
    primary key (booking, departure)
);
create index touched_run_by_service on booking.touched_run (service);
-- the listener asks who holds room on a run
create index hold_by_departure on booking.hold (departure);
