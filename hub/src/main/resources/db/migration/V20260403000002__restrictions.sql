-- What is shut and what is forbidden. A row is never changed but for being revoked, once.
create table network.restriction (
    id          uuid primary key,
    kind        text not null check (kind in ('BORDER', 'PLACE', 'NARROWS', 'TERRITORY')),
    subject     text not null,
    other       text not null,
    is_embargo  boolean not null,
    commodity   text,
    origin      text,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    reason      text not null,
    made_by     text not null,
    party       uuid not null,
    recorded_at timestamptz not null,
    revoked_by  text,
    revoked_at  timestamptz
);
create index restriction_standing on network.restriction (valid_until) where revoked_at is null;
