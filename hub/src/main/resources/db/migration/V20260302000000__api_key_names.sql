-- A key is known by its party and its name: in the audit trail, and where calls are counted. Of keys with one name the
-- oldest keeps it, the others are told apart by how they begin.
update parties.api_key k set name = left(k.name, 40) || ' (' || k.start || ')'
where k.revoked_at is null
  and exists (select from parties.api_key older
              where older.party_id = k.party_id and older.name = k.name and older.revoked_at is null
                and (older.created_at, older.id) < (k.created_at, k.id));

create unique index api_key_by_name on parties.api_key (party_id, name) where revoked_at is null;
