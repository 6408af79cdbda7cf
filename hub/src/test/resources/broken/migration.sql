create table hold (
    id uuid primary key,
    -- a comment may speak of now() as it likes
    due_at timestamptz not null default current_timestamp
);
