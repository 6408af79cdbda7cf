-- The dossier: what was said once, who takes part, what happened.
create schema consignment;

create table consignment.consignment (
    id              uuid primary key,
    reference       text not null unique,
    stage           text not null,
    consignor       uuid not null,
    consignee       uuid not null,
    broker          uuid,
    from_place      text not null,
    to_place        text not null,
    ready           timestamptz not null,
    latest_arrival  timestamptz not null,
    gross_kilograms numeric not null,
    teu             int not null,
    described_at    timestamptz not null,
    planned_arrival timestamptz,
    plan            jsonb,
    -- small letters: reference, names of the parties, goods, codes, containers; what a list is searched in
    search          text not null
);
create index consignment_by_stage on consignment.consignment (stage, id desc);
create index consignment_by_reference on consignment.consignment (reference text_pattern_ops);

create table consignment.goods_line (
    consignment_id  uuid not null references consignment.consignment,
    number          int not null,
    hs_code         text not null,
    description     text not null,
    quantity        numeric not null,
    unit            text not null,
    gross_kilograms numeric not null,
    net_kilograms   numeric not null,
    value_amount    numeric not null,
    value_currency  text not null,
    origin          text not null,
    primary key (consignment_id, number)
);

create table consignment.transport_unit (
    consignment_id uuid not null references consignment.consignment,
    number         int not null,
    container      text not null,
    size_type      text not null,
    primary key (consignment_id, number)
);
create index transport_unit_by_container on consignment.transport_unit (container, consignment_id desc);

-- holder is party:<id> or office:<code>: one column so that one index answers who may see what
create table consignment.participant (
    consignment_id uuid not null references consignment.consignment,
    holder         text not null,
    part           text not null,
    since          timestamptz not null,
    primary key (consignment_id, holder, part)
);
create index participant_by_holder on consignment.participant (holder, consignment_id desc);

create table consignment.timeline_entry (
    consignment_id uuid not null references consignment.consignment,
    source         text not null,
    number         bigint generated always as identity,
    code           text not null,
    arguments      text[] not null,
    happened_at    timestamptz not null,
    place          text,
    is_planned     boolean not null,
    recorded_at    timestamptz not null,
    primary key (consignment_id, source)
);
create index timeline_entry_in_order on consignment.timeline_entry (consignment_id, happened_at, number);
