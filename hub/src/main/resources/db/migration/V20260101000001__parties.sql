create schema parties;

create table parties.party (
    id         uuid primary key,
    code       text not null unique,
    name_en    text not null,
    name_zh    text not null,
    name_ru    text not null,
    country    text not null,
    created_at timestamptz not null
);

-- credentials_stamp grows when the password changes or the account is closed: sessions that hold another stamp end.
create table parties.account (
    id                uuid primary key,
    sign_in_name      text not null unique,
    display_name      text not null,
    email             text,
    password_hash     text,
    language          text not null,
    active            boolean not null,
    credentials_stamp bigint not null,
    created_at        timestamptz not null,
    last_sign_in_at   timestamptz
);
create unique index account_by_email on parties.account (lower(email));

create table parties.membership (
    account_id uuid not null references parties.account,
    party_id   uuid not null references parties.party,
    place      int not null,
    roles      text[] not null,
    office     text,
    primary key (account_id, party_id)
);
create index membership_by_party on parties.membership (party_id);

create table parties.api_key (
    id           uuid primary key,
    name         text not null,
    start        text not null,
    secret_hash  text not null unique,
    party_id     uuid not null references parties.party,
    roles        text[] not null,
    office       text,
    created_by   text not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index api_key_by_party on parties.api_key (party_id, created_at);

-- Failed sign-ins by name, by address and by both, counted for all instances together.
create table parties.sign_in_failures (
    bucket    text primary key,
    failures  int not null,
    opened_at timestamptz not null
);
create index sign_in_failures_by_opened_at on parties.sign_in_failures (opened_at);

create table parties.first_administrator_token (
    token_hash text primary key,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Spring Session's two tables under the names its setting spring.session.jdbc.table-name gives them.
create table parties.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index session_by_expiry_time on parties.session (expiry_time);
create index session_by_principal_name on parties.session (principal_name);

create table parties.session_attributes (
    session_primary_id char(36) not null references parties.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
