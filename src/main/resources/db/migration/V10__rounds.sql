-- Matching rounds: requests and people frozen together, and solved together.
create table matching_round (
    id         uuid        primary key,
    document   jsonb       not null,
    status     text        not null check (status in ('DRAFT', 'FROZEN', 'REVIEW')),
    job        uuid        unique,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null
);
comment on column matching_round.job is 'works on the round now; nobody else may';
create index matching_round_created on matching_round (created_at, id);

-- What the teams of a round follow from. Written once: the hash is published.
create table round_inputs (
    round_id  uuid        primary key references matching_round (id) on delete cascade,
    hash      text        not null,
    content   bytea       not null,
    frozen_at timestamptz not null
);

-- The solutions of a round; the last one is the current one. Rows are only ever added.
create table round_result (
    round_id uuid        not null references matching_round (id) on delete cascade,
    number   integer     not null check (number >= 1),
    hash     text        not null,
    content  bytea       not null,
    made_at  timestamptz not null,
    primary key (round_id, number)
);

-- What people decided by hand, and why. A row is never removed: a withdrawn choice stays with its reason.
create table round_choice (
    round_id         uuid        not null references matching_round (id) on delete cascade,
    number           integer     not null check (number >= 1),
    kind             text        not null check (kind in ('LOCK', 'FORBID')),
    request_id       uuid        not null,
    role             text        check (role is not null or kind = 'FORBID'),
    profile_id       uuid        not null,
    reason           text        not null,
    made_at          timestamptz not null,
    made_by          text        not null,
    withdrawn_reason text,
    withdrawn_at     timestamptz check ((withdrawn_at is not null) = (withdrawn_reason is not null)),
    withdrawn_by     text        check ((withdrawn_by is not null) = (withdrawn_reason is not null)),
    primary key (round_id, number)
);
