-- Rows of the outbox are only added: two transactions that put the same owner in line do not wait for each other.
alter table index_outbox drop constraint index_outbox_pkey;
drop index index_outbox_in_line;
alter table index_outbox add primary key (kind, number);
create index index_outbox_owner on index_outbox (kind, owner);
