-- What a kind of import asks beside the file, and what was answered.
alter table exchange.run
    add column asked    text[] not null default '{}',
    add column answered text[] not null default '{}';
