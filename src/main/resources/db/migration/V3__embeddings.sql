-- Vectors of texts, by the text's SHA-256: the same text is never embedded twice, whoever wrote it.
create table embedding (
    model        text  not null,
    content_hash bytea not null,
    vector       bytea not null,
    primary key (model, content_hash)
);
comment on column embedding.vector is 'unit vector, one signed byte for each component';

-- Documents whose texts may lack vectors, in line by number; a row is taken away once they all have one.
create sequence embedding_backlog_number;
create table embedding_backlog (
    subject    text   not null check (subject in ('PROFILE', 'REQUEST')),
    subject_id uuid   not null,
    number     bigint not null default nextval('embedding_backlog_number'),
    primary key (subject, subject_id)
);
create index embedding_backlog_in_line on embedding_backlog (number);
