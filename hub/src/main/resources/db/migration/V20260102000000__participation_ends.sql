-- Who took part once and no longer does keeps the row, with its end.
alter table consignment.participant add column until timestamptz;
