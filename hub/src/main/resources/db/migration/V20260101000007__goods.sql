-- Public English descriptions imported by an administrator; Hexi's own wording is a file and comes first.
create schema goods;

create table goods.imported_term (
    code        text primary key,
    description text not null,
    folded      text not null
);
