-- Named parts of a pool that are kept for somebody, and the steps by which what is unused of them returns to free sale.
alter table capacity.pool
    add column reserved int not null default 0 check (reserved >= 0),
    add constraint pool_keeps_what_it_reserves check (given + reserved <= units);

create table capacity.part (
    kind      text not null,
    key       text not null,
    name      text not null,
    units     int not null check (units >= 0),
    given     int not null default 0 check (given between 0 and units),
    is_closed boolean not null default false,
    primary key (kind, key, name),
    foreign key (kind, key) references capacity.pool (kind, key)
);

create table capacity.part_release (
    kind    text not null,
    key     text not null,
    name    text not null,
    due_at  timestamptz not null,
    percent int not null check (percent between 1 and 100),
    primary key (kind, key, name, due_at),
    foreign key (kind, key, name) references capacity.part (kind, key, name)
);
create index part_release_by_due on capacity.part_release (due_at);

alter table capacity.hold
    add column part text not null default '',
    add column part_units int not null default 0,
    add constraint hold_part_fits check (part_units between 0 and units);
