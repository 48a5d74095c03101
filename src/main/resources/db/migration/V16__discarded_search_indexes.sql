-- Indexes that nobody needs any more and that are still there. Named here in the transaction that gives them up, and
-- forgotten after they are thrown away, so that a crash in between leaves nothing behind.
create table search_index_discarded (
    name    text primary key,
    kind    text not null,
    backend text not null
);
