-- Scarce things. The check on the pool is the last line of defence; the kernel never lets it fire.
create schema capacity;

create table capacity.pool (
    kind  text not null,
    key   text not null,
    units int not null check (units >= 0),
    given int not null default 0 check (given between 0 and units),
    primary key (kind, key)
);

create table capacity.hold (
    id         uuid primary key,
    kind       text not null,
    key        text not null,
    units      int not null check (units > 0),
    holder     text not null,
    state      text not null check (state in ('HELD', 'CONFIRMED', 'EXPIRED', 'RELEASED')),
    expires_at timestamptz not null,
    foreign key (kind, key) references capacity.pool (kind, key)
);
create index hold_by_pool on capacity.hold (kind, key) where state = 'HELD';
create index hold_by_expiry on capacity.hold (expires_at) where state = 'HELD';
