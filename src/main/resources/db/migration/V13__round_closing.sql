-- A round that comes to nothing is closed, with a reason; it stays to be read.
alter table matching_round drop constraint matching_round_status_check;
alter table matching_round add constraint matching_round_status_check
    check (status in ('DRAFT', 'FROZEN', 'REVIEW', 'PUBLICITY', 'PUBLISHED', 'CLOSED'));
alter table matching_round
    add column closed_reason text check ((closed_reason is not null) = (status = 'CLOSED')),
    add column closed_at     timestamptz check ((closed_at is not null) = (closed_reason is not null)),
    add column closed_by     text check ((closed_by is not null) = (closed_reason is not null));
