create schema demo;

-- One row: the seed of the world and the first day of its script.
create table demo.world (
  one boolean primary key default true check (one),
  seed bigint not null,
  begun_at timestamptz not null
);

-- Consignments the script opened; dossiers of people are not in here and are never touched.
create table demo.shipment (
  number bigint primary key,
  cargo text not null,
  units int not null,
  size_type text not null,
  consignment uuid not null,
  reference text not null
);

-- What the script does at its business instants, in the order of due_at and key.
create table demo.step (
  key text primary key,
  due_at timestamptz not null,
  act text not null,
  shipment bigint not null,
  argument text not null,
  done boolean not null default false,
  outcome text not null default ''
);
create index step_due on demo.step (due_at, key) where not done;
