-- How large a pool is meant to be. Where more is given out than that, it shrinks as units come back.
alter table capacity.pool add column wanted int check (wanted >= 0);

update capacity.pool set wanted = units;
