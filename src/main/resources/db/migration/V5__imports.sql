-- One bulk import: what was asked for, and how far it is. Its id is that of its job.
create table import_run (
    id         uuid        primary key,
    resource   text        not null,
    mode       text        not null,
    dry_run    boolean     not null,
    format     text        not null,
    charset    text        not null,
    created_at timestamptz not null,
    rows       bigint      not null default 0,
    created    bigint      not null default 0,
    updated    bigint      not null default 0,
    unchanged  bigint      not null default 0,
    rejected   bigint      not null default 0,
    errors     bigint      not null default 0
);
comment on column import_run.rows is 'rows whose effect is in the database; a restarted import goes on after them';

-- The file, until its import ends: any instance can read it, and it survives all of them.
create table import_chunk (
    import_id uuid    not null references import_run (id) on delete cascade,
    ordinal   integer not null,
    bytes     bytea   not null,
    primary key (import_id, ordinal)
);
-- The bytes are read once: compressing them is not worth the time.
alter table import_chunk alter column bytes set storage external;

create table import_error (
    import_id  uuid   not null references import_run (id) on delete cascade,
    ordinal    bigint not null,
    row_number bigint not null,
    field      text   not null,
    code       text   not null,
    reason_zh  text   not null,
    reason_en  text   not null,
    primary key (import_id, ordinal)
);
