-- The passages of every declaration as rows, so that a study of release times reads them without opening documents.
-- They are written in the transaction of each step, from the history kept with the declaration.
create table clearance.passage (
    declaration_id uuid not null references clearance.declaration,
    number         int not null,
    step           text not null,
    state          text not null,
    at             timestamptz not null,
    primary key (declaration_id, number)
);
-- the first passage of a file is its filing, by which a study chooses
create index passage_of_filing on clearance.passage (at) where number = 0;

insert into clearance.passage (declaration_id, number, step, state, at)
select d.id, p.number - 1, p.passage -> 'step' ->> 'step', p.passage ->> 'to', (p.passage ->> 'at')::timestamptz
from clearance.declaration d
     cross join lateral jsonb_array_elements(d.passages -> 'passages') with ordinality as p (passage, number);

-- chapter of the first goods line; of older files it is known where a tax was reckoned
alter table clearance.declaration add column chapter text;
update clearance.declaration
set chapter = left(assessment -> 'taxes' -> 'rows' -> 0 -> 'code' ->> 'digits', 2);
