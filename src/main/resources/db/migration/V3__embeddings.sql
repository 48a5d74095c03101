-- Vectors of texts, by the text's SHA-256: the same text is never embedded twice, whoever wrote it.
create table embedding (
    model        text  not null,
    content_hash bytea not null,
    vector       bytea not null,
    primary key (model, content_hash)
);
comment on column embedding.vector is 'unit vector, one signed byte for each component';

-- Profiles and requests whose texts may lack vectors; a row is taken away once they all have one.
create table embedding_backlog (
    subject    text   not null check (subject in ('PROFILE', 'REQUEST')),
    subject_id uuid   not null,
    queued     bigint generated always as identity,
    primary key (subject, subject_id)
);
create index embedding_backlog_queued on embedding_backlog (queued);
