-- Values carriers measured for single legs; a report replaces the one before, the audit trail keeps both.
create schema carbon;
create table carbon.measured_intensity (
    consignment uuid not null,
    leg         int not null check (leg >= 1),
    ttw         numeric(24, 12) not null check (ttw >= 0),
    wtt         numeric(24, 12) not null check (wtt >= 0),
    source      text not null,
    edition     text not null,
    reported_by uuid not null,
    reported_at timestamptz not null,
    primary key (consignment, leg)
);
