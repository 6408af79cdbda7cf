-- Declarations, what offices decided day by day, and the secrets their draws are made with.
create schema clearance;

create table clearance.declaration (
    id                    uuid primary key,
    reference             text not null unique,
    customs_number        text unique,
    consignment_id        uuid not null,
    consignment_reference text not null,
    direction             text not null,
    office                text not null,
    place                 text not null,
    declarant             uuid not null,
    consignor             uuid not null,
    consignee             uuid not null,
    broker                uuid,
    predecessor           uuid references clearance.declaration,
    goods                 text not null,
    state                 text not null,
    lane                  text,
    customs_value         numeric,
    payable               numeric,
    currency              text,
    draw_day              date,
    filed_at              timestamptz not null,
    accepted_at           timestamptz,
    released_at           timestamptz,
    ended_at              timestamptz,
    answers               jsonb not null,
    assessment            jsonb not null,
    lane_decision         jsonb,
    passages              jsonb not null
);
-- one declaration of a dossier lives at a time; a refused one makes room for its correction
create unique index declaration_alive on clearance.declaration (consignment_id) where state <> 'REFUSED';
create index declaration_by_consignment on clearance.declaration (consignment_id, id desc);
create index declaration_by_office on clearance.declaration (office, id desc);
create index declaration_open on clearance.declaration (office, accepted_at)
    where state in ('ACCEPTED', 'DOCUMENTS_ASKED', 'INSPECTION_ORDERED', 'INSPECTED', 'TAX_ASSESSED', 'PAID');
create index declaration_by_draw on clearance.declaration (office, draw_day) where draw_day is not null;
create index declaration_by_declarant on clearance.declaration (declarant, id desc);
create index declaration_by_consignor on clearance.declaration (consignor, id desc);
create index declaration_by_consignee on clearance.declaration (consignee, id desc);
create index declaration_by_broker on clearance.declaration (broker, id desc) where broker is not null;

create table clearance.arrival (
    consignment_id uuid primary key,
    arrived_at     timestamptz not null
);

create table clearance.declarant (
    party    uuid primary key,
    filings  bigint not null,
    findings bigint not null
);

-- the last serial of the customs numbers of an office, direction and year
create table clearance.serial (
    office    text not null,
    direction text not null,
    year      int not null,
    last      bigint not null,
    primary key (office, direction, year)
);

-- rates an office has set itself; without a row the shipped ones hold
create table clearance.office_setting (
    office       text not null,
    direction    text not null,
    version      int not null,
    floor_red    numeric not null,
    floor_yellow numeric not null,
    floor_blue   numeric not null,
    share_red    numeric not null,
    share_yellow numeric not null,
    share_blue   numeric not null,
    legal_basis  text not null,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (office, direction, version)
);

-- one row is locked while a lane is chosen, so that quotas hold with any number of instances
create table clearance.office_day (
    office          text not null,
    direction       text not null,
    day             date not null,
    red             bigint not null,
    yellow          bigint not null,
    blue            bigint not null,
    green           bigint not null,
    unselected_hits jsonb not null,
    primary key (office, direction, day)
);

create table clearance.day_seed (
    office     text not null,
    day        date not null,
    secret     text not null,
    commitment text not null,
    opened_at  timestamptz not null,
    primary key (office, day)
);
