-- Teams offered to their people. What of a person's capacity and a request's seats is taken follows from these rows alone.
create table proposal (
    id               uuid        primary key,
    request_id       uuid        not null,
    round_id         uuid        references matching_round (id),
    result           integer     check ((result is null) = (round_id is null)),
    team             integer     check ((team is null) = (round_id is null)),
    state            text        not null check (state in ('ANNOUNCED', 'OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answer_by        timestamptz,
    usual_teams      integer     not null,
    usual_students   integer     not null,
    note             text,
    created_at       timestamptz not null,
    created_by       text        not null,
    updated_at       timestamptz not null,
    withdrawn_reason text,
    withdrawn_at     timestamptz check ((withdrawn_at is not null) = (withdrawn_reason is not null)),
    withdrawn_by     text        check ((withdrawn_by is not null) = (withdrawn_reason is not null))
);
comment on column proposal.answer_by is 'an open proposal has expired from then on: nothing is written when it does';
comment on column proposal.usual_teams is 'what somebody takes who does not say, when the places were taken';
create index proposal_created on proposal (created_at, id);
create index proposal_request on proposal (request_id);
create index proposal_round on proposal (round_id) where round_id is not null;

create table proposal_party (
    proposal_id    uuid    not null references proposal (id) on delete cascade,
    number         integer not null check (number >= 0),
    kind           text    not null check (kind in ('REQUESTER', 'ENTERPRISE_MENTOR', 'TECH_COMMISSIONER', 'TALENT')),
    profile_id     uuid    check ((profile_id is null) = (kind = 'REQUESTER')),
    verdict        text    check (verdict in ('ACCEPT', 'DECLINE')),
    decline_reason text    check ((decline_reason is not null) = (verdict is not distinct from 'DECLINE')),
    note           text,
    answered_at    timestamptz check ((answered_at is not null) = (verdict is not null)),
    answered_by    text        check ((answered_by is not null) = (verdict is not null)),
    primary key (proposal_id, number),
    unique (proposal_id, profile_id)
);
create index proposal_party_profile on proposal_party (profile_id) where profile_id is not null;

-- Whoever counts or takes places of a person or request locks its row here: not the person's own, so that imports, which
-- lock those in the order of a file, never wait for it in a circle.
create table place_holder (
    id uuid primary key
);

-- A round that is shown to the public, and published.
alter table matching_round drop constraint matching_round_status_check;
alter table matching_round add constraint matching_round_status_check
    check (status in ('DRAFT', 'FROZEN', 'REVIEW', 'PUBLICITY', 'PUBLISHED'));

create table round_publicity (
    round_id     uuid        not null references matching_round (id) on delete cascade,
    number       integer     not null check (number >= 1),
    result       integer     not null,
    begun_at     timestamptz not null,
    begun_by     text        not null,
    until        timestamptz not null,
    ended_as     text        check (ended_as in ('PUBLISHED', 'REVIEW')),
    ended_at     timestamptz check ((ended_at is not null) = (ended_as is not null)),
    ended_by     text        check ((ended_by is not null) = (ended_as is not null)),
    ended_reason text        check (ended_reason is null or ended_as = 'REVIEW'),
    primary key (round_id, number),
    foreign key (round_id, result) references round_result (round_id, number)
);

create table round_objection (
    round_id      uuid        not null,
    number        integer     not null check (number >= 1),
    publicity     integer     not null,
    request_id    uuid        not null,
    profile_id    uuid,
    raised_by     text        not null,
    objection     text        not null,
    made_at       timestamptz not null,
    made_by       text        not null,
    ruling        text        check (ruling in ('UPHELD', 'DISMISSED')),
    ruling_reason text        check ((ruling_reason is not null) = (ruling is not null)),
    ruled_at      timestamptz check ((ruled_at is not null) = (ruling is not null)),
    ruled_by      text        check ((ruled_by is not null) = (ruling is not null)),
    primary key (round_id, number),
    foreign key (round_id, publicity) references round_publicity (round_id, number) on delete cascade
);
comment on column round_objection.raised_by is 'who objects, in words; made_by is who told the service';
