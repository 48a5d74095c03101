-- What an index has yet to take in, in line by number. Written in the transaction that writes the aggregate; a row goes
-- only after the index has it durably.
create sequence index_outbox_number;
create table index_outbox (
    kind   text   not null,
    owner  uuid   not null,
    number bigint not null default nextval('index_outbox_number'),
    primary key (kind, owner)
);
create index index_outbox_in_line on index_outbox (kind, number);

-- Which index answers, and which one is being built to take its place.
create table search_index (
    kind     text    not null,
    backend  text    not null,
    state    text    not null check (state in ('SERVING', 'BUILDING')),
    name     text    not null unique,
    mapping  integer not null,
    built_to uuid,
    primary key (kind, backend, state)
);
comment on column search_index.mapping is 'version of the fields that the index was made with';
comment on column search_index.built_to is 'owners up to this id are in it; BUILDING only';

-- Every spelling of a skill that somebody has, so that close ones are found without meeting everybody.
create table skill (
    id   uuid primary key,
    name text not null unique
);

-- How common each term is among the texts of profiles: what BM25 weighs by. One snapshot for all instances.
create table corpus_statistics (
    only_row   boolean primary key default true check (only_row),
    version    bigint not null,
    profiles   bigint not null,
    statistics bytea  not null
);

-- A change of an organisation concerns everybody it employs.
create index profile_organization on profile (organization_id);
