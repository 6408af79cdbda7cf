-- An answer is kept whole, each leg once, so that any of its ways can be written out when somebody opens it.
alter table planning.front add column content text;

create index front_options on planning.front using gin (options);
create index front_offered on planning.front (offered_at);
