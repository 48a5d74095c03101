-- What people decided about matches. Rows are only ever added: a change of mind is another decision.
create table decision (
    id           uuid             primary key,
    request_id   uuid             not null references talent_request (id) on delete cascade,
    profile_id   uuid             not null references profile (id) on delete cascade,
    role         text             not null,
    request_kind text             not null,
    kind         text             not null check (kind in ('SHORTLIST', 'ACCEPT', 'DECLINE', 'EVALUATION')),
    reason       text             check ((reason is not null) = (kind = 'DECLINE')),
    grade        text             check ((grade is not null) = (kind = 'EVALUATION')),
    position     integer          check (position >= 1),
    note         text,
    decided_at   timestamptz      not null,
    decided_by   text             not null,
    recorded_by  text             not null,
    model        text             not null,
    base         text             not null,
    points       integer          not null,
    eligible     boolean          not null,
    components   jsonb            not null
);
comment on column decision.position is 'place, from 1, at which whoever decided saw the person; null: unknown';
comment on column decision.model is 'score model in force';
comment on column decision.base is 'built-in score model of the release, whose components these are';
comment on column decision.components is 'value of each component that applied, in [0, 1]';
create index decision_time on decision (decided_at, id);
create index decision_request on decision (request_id, profile_id, decided_at, id);
create index decision_profile on decision (profile_id, decided_at, id);

-- Whom the last decision on a request and role was taken among: the head of the ranking then. One for each, no history.
create table slate (
    request_id uuid        not null references talent_request (id) on delete cascade,
    role       text        not null,
    taken_at   timestamptz not null,
    model      text        not null,
    base       text        not null,
    places     jsonb       not null,
    primary key (request_id, role)
);

-- Versions of the score model. A trained one has weights of its own; its constants are those of its base.
create table score_model (
    version    text        primary key,
    base       text        not null,
    built_in   boolean     not null,
    weights    jsonb       not null,
    report     jsonb,
    created_at timestamptz not null,
    created_by text        not null
);
create index score_model_created on score_model (created_at, version);

-- Who put which version in force when; the last row holds. No row: the built-in model.
create table score_model_activation (
    id           bigint      generated always as identity primary key,
    version      text        not null references score_model (version),
    replaced     text        not null,
    activated_at timestamptz not null,
    activated_by text        not null,
    note         text
);

-- What a training was asked for, until its job ends.
create table training_order (
    id          uuid             primary key,
    prior       text             not null references score_model (version),
    seed        bigint           not null,
    exponent    double precision not null,
    most_weight double precision not null,
    note        text,
    ordered_by  text             not null
);
