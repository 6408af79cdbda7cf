-- Changes of the network: nothing in these tables is ever changed or taken out. A version is the shipped network and all changes
-- up to its number.
create schema network;

create table network.version (
    number      bigint primary key check (number > 0),
    made_by     text not null,
    party       uuid not null,
    recorded_at timestamptz not null,
    valid_from  date not null,
    note        text not null,
    services    int not null
);

-- A service as it is from then on, as JSON of its form; a service that ends has none.
create table network.change (
    version bigint not null references network.version (number),
    service text not null,
    form    text,
    primary key (version, service)
);
create index change_by_service on network.change (service, version);
