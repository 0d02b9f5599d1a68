--liquibase formatted sql

-- Content that is no longer kept because it was decided, and content that is merely not there, are told from each other.
-- Why: src/docs/decisions/0010-audit.md

--changeset samsyn:0142-audit-differences-before context:registry
drop function audit_differences();
--rollback select 1;

--changeset samsyn:0142-audit-differences context:registry splitStatements:false
--comment which versions are not what their entries say, told to those who read the log and may not see the content; disposed: a protocol lists it, and the chain tells of that protocol after the entry
create function audit_differences() returns table (number bigint, gone boolean, disposed boolean)
language sql stable security definer set search_path from current as $$
  with told as (
    select i.kind, i.record_id, max(d.number) as number
    from disposal_item i join audit_entry d on d.action = 'DISPOSED' and d.kind is null and d.about = i.disposal_id::text
    group by i.kind, i.record_id)
  select coalesce(e.number, v.number), v.number is null, v.number is null and (r.number is not null or c.number is not null)
  from (select * from audit_entry where content_hash is not null) e
  full join audit_version v on v.number = e.number
  left join told r on r.kind = e.kind and r.record_id = e.record_id and r.number > e.number
  left join told c on c.kind = 'LOG_CONTENT' and c.record_id = e.number and c.number > e.number
  where current_setting('samsyn.auditor') = 'on'
    and (e.number is null or v.number is null
      or e.content_hash <> encode(sha256(convert_to(v.salt || v.content, 'UTF8')), 'hex')
      or (e.at, e.actor, e.agency, e.action, e.kind, e.record_id)
        is distinct from (v.at, v.actor, v.agency, v.action, v.kind, v.record_id))
  order by 1
$$;
--rollback drop function audit_differences();

--changeset samsyn:0142-audit-differences-nobody context:registry
--comment Migrations says whose it is
revoke all on function audit_differences() from public;
--rollback select 1;
