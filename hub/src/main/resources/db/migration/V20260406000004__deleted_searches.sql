-- A deleted search stays as a mark of itself, so that deleting it again is no fault.
alter table planning.search add column deleted_at timestamptz;
