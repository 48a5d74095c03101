-- Answers to calls with an Idempotency-Key: whoever sends the same call again gets the same answer.
create table idempotent_call (
    caller      text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer     not null,
    location    text,
    tag         text,
    body        bytea,
    answered_at timestamptz not null,
    primary key (caller, key)
);
comment on column idempotent_call.fingerprint is 'SHA-256 of path, query and body';
create index idempotent_call_answered on idempotent_call (answered_at);
