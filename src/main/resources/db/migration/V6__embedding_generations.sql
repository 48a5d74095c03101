-- Which embedding models serve, and which are being filled to serve next: a change of model happens in the background.
-- Models are one name, or one for each language in the order Chinese, English; serving models are null until the first
-- embedder is configured.
create table embedding_generation (
    only_row       boolean primary key default true check (only_row),
    serving        integer not null,
    serving_models text[],
    filling        integer,
    filling_models text[],
    retired        text[]  not null default '{}',
    check ((filling is null) = (filling_models is null)),
    check (filling is null or (serving_models is not null and filling <> serving))
);
comment on column embedding_generation.retired is 'models whose vectors are still to be deleted';

insert into embedding_generation (serving, serving_models)
select 1, case when exists (select from embedding) then array['bge-small-zh-v1.5-q', 'bge-small-en-v1.5-q'] end;

-- One line for each generation: a new document does not wait behind those that get vectors of the next model.
alter table embedding_backlog add column generation integer not null default 1;
alter table embedding_backlog alter column generation drop default;
alter table embedding_backlog add column attempts integer not null default 0;
alter table embedding_backlog drop constraint embedding_backlog_pkey;
alter table embedding_backlog add primary key (generation, subject, subject_id);
drop index embedding_backlog_in_line;
create index embedding_backlog_in_line on embedding_backlog (generation, number);
comment on column embedding_backlog.attempts is 'how often this document alone failed while others did not';
