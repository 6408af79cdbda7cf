-- Of the keys in use an organisation has one of each name: calls are counted by it, and people tell keys apart by it. Where
-- several had one name, the oldest keeps it and the others take the end of their id with it.
update parties.api_key k set name = left(k.name, 46) || ' ' || right(k.id::text, 12)
where k.revoked_at is null
  and exists (select from parties.api_key older
              where older.party_id = k.party_id and older.name = k.name and older.revoked_at is null
                and (older.created_at, older.id) < (k.created_at, k.id));

create unique index api_key_by_name on parties.api_key (party_id, name) where revoked_at is null;
