-- One row is one aggregate: its document as callers wrote it, and the columns that rules, joins and sorting need.
create table organization (
    id           uuid primary key,
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    credit_code  text        not null,
    external_ref text,
    name_key     text        not null,
    document     jsonb       not null
);
comment on column organization.name_key is 'pinyin of the name, for sorting';
create unique index organization_credit_code_key on organization (credit_code);
create unique index organization_external_ref_key on organization (external_ref);
create index organization_updated on organization (updated_at, id);
create index organization_created on organization (created_at, id);
create index organization_name on organization (name_key, id);
create index organization_document on organization using gin (document jsonb_path_ops);

create table profile (
    id              uuid primary key,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    organization_id uuid references organization (id),
    external_ref    text,
    name_key        text        not null,
    document        jsonb       not null
);
-- A caller's own id is unique within the organisation, and among the profiles that have none.
create unique index profile_external_ref_key on profile (organization_id, external_ref) nulls not distinct
    where external_ref is not null;
create index profile_updated on profile (updated_at, id);
create index profile_created on profile (created_at, id);
create index profile_name on profile (name_key, id);
create index profile_document on profile using gin (document jsonb_path_ops);

create table talent_request (
    id              uuid primary key,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    organization_id uuid        not null references organization (id),
    external_ref    text,
    status          text        not null,
    deadline        date,
    name_key        text        not null,
    document        jsonb       not null
);
create unique index talent_request_external_ref_key on talent_request (organization_id, external_ref)
    where external_ref is not null;
create index talent_request_updated on talent_request (updated_at, id);
create index talent_request_created on talent_request (created_at, id);
create index talent_request_name on talent_request (name_key, id);
create index talent_request_status on talent_request (status, deadline);
create index talent_request_document on talent_request using gin (document jsonb_path_ops);
