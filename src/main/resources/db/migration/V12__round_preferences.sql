-- What requests and people prefer in a round: stated while it is a draft, heard when it is frozen.
create table round_preference (
    round_id  uuid        not null references matching_round (id) on delete cascade,
    side      text        not null check (side in ('REQUEST', 'PROFILE')),
    party_id  uuid        not null,
    content   jsonb       not null,
    stated_at timestamptz not null,
    stated_by text        not null,
    effective jsonb       not null default '[]',
    primary key (round_id, side, party_id)
);
comment on column round_preference.content is 'ids ranked, best first; ids excluded, with reasons';
comment on column round_preference.effective is 'ids for whom it made a difference, once the round is frozen';
