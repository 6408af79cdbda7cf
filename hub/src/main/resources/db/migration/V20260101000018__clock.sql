-- The demonstration's business clock: one row for all replicas. business = business_epoch + (wall - wall_epoch) * speed.
create schema clock;
create table clock.demo_clock (
    only_row        boolean primary key default true check (only_row),
    wall_epoch      timestamptz not null,
    business_epoch  timestamptz not null,
    speed           int not null check (speed between 1 and 3600),
    heartbeat       timestamptz not null
);
