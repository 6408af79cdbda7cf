create schema corridor;

-- What was told, as it was told. Rows are added and never changed.
create table corridor.event (
    position    bigint generated always as identity,
    hash        text             primary key,
    event_id    text             unique,
    event_time  timestamptz      not null,
    recorded_at timestamptz      not null,
    party       uuid             not null,
    captured_by text             not null,
    type        text             not null,
    action      text,
    biz_step    text,
    disposition text,
    step        text             not null,
    read_point  text,
    place       text,
    latitude    double precision,
    longitude   double precision,
    epcs        text[]           not null,
    document    text             not null
);
create unique index event_position on corridor.event (position);
create index event_happened on corridor.event (event_time desc, position desc);
create index event_party on corridor.event (party, position);
create index event_epcs on corridor.event using gin (epcs);

-- Which dossiers an event concerns, and through which unit.
create table corridor.event_unit (
    hash        text not null references corridor.event (hash),
    consignment uuid not null,
    unit        text not null,
    primary key (hash, consignment, unit)
);
create index event_unit_consignment on corridor.event_unit (consignment, hash);
create index event_unit_unit on corridor.event_unit (unit, hash);

-- An event that was declared wrong stays and is left out of every conclusion.
create table corridor.error_declaration (
    hash           text        not null references corridor.event (hash),
    declared_at    timestamptz not null,
    reason         text,
    corrective_ids text[]      not null,
    recorded_at    timestamptz not null,
    party          uuid        not null,
    primary key (hash, declared_at)
);

create table corridor.capture (
    id          text        not null,
    party       uuid        not null,
    recorded_at timestamptz not null,
    hashes      text[]      not null,
    primary key (id, party)
);

-- Containers and wagons: every link told, and where each container stands now. One row for each container, on a wagon or in a
-- yard and never on both or neither.
create table corridor.wagon_link (
    container   text        not null,
    hash        text        not null references corridor.event (hash),
    happened_at timestamptz not null,
    is_joining  boolean     not null,
    wagon       text        not null,
    yard        text,
    primary key (container, hash)
);
create table corridor.wagon_occupancy (
    container text        primary key,
    wagon     text,
    yard      text,
    since     timestamptz not null,
    constraint wagon_or_yard check (num_nonnulls(wagon, yard) = 1)
);
create index wagon_occupancy_wagon on corridor.wagon_occupancy (wagon);

-- Who takes part in a dossier, as last read from it: the scope of every question about events.
create table corridor.holder (
    consignment uuid not null,
    holder      text not null,
    primary key (consignment, holder)
);
create index holder_holder on corridor.holder (holder, consignment);

-- The pinned way of each dossier and how far it has come.
create table corridor.journey (
    consignment      uuid             primary key,
    reference        text             not null,
    from_place       text             not null,
    to_place         text             not null,
    latest_arrival   timestamptz      not null,
    is_under_way     boolean          not null,
    calls            text             not null,
    last_step        text,
    last_place       text,
    last_latitude    double precision,
    last_longitude   double precision,
    last_at          timestamptz,
    lateness_minutes bigint           not null
);
create index journey_under_way on corridor.journey (last_at desc) where is_under_way;

create table corridor.ride (
    departure   text not null,
    consignment uuid not null,
    primary key (departure, consignment)
);
create index ride_consignment on corridor.ride (consignment);

create table corridor.train_position (
    departure        text        primary key,
    hash             text        not null,
    place            text        not null,
    step             text        not null,
    happened_at      timestamptz not null,
    lateness_minutes bigint      not null
);

create table corridor.eta (
    consignment uuid        primary key,
    p10         timestamptz not null,
    p50         timestamptz not null,
    p90         timestamptz not null,
    probability numeric     not null,
    draws       integer     not null,
    seed        bigint      not null,
    event_count integer     not null,
    reckoned_at timestamptz not null,
    explanation text        not null
);
