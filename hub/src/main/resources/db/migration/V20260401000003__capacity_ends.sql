-- What a pool gives out is over some day; who plans ahead asks for the others only.
alter table capacity.pool add column ends_at timestamptz;

create index pool_by_end on capacity.pool (kind, ends_at);
