--liquibase formatted sql

-- What a removed record said is for those who may see what it belonged to now. As long as it was there it followed that through
-- its own keys (visible_now); when it is gone, its versions follow the initiative or the visit it stood in themselves.
-- Why: src/docs/decisions/0022-what-one-may-learn.md

--changeset samsyn:0371-audit-version-within context:registry
--comment within_visible_to: whom that is for now; null while the record is there, and where it belonged to nothing
alter table audit_version add column within_initiative_id bigint, add column within_visit_id bigint, add column within_visible_to text[];
alter table audit_version
  add constraint fk_audit_version_within_initiative foreign key (within_initiative_id, within_visible_to) references initiative (id, visible_to)
    on update cascade on delete set null (within_initiative_id),
  add constraint fk_audit_version_within_visit foreign key (within_visit_id, within_visible_to) references visit (id, visible_to)
    on update cascade on delete set null (within_visit_id);
create index ix_audit_version_within_initiative on audit_version (within_initiative_id) where within_initiative_id is not null;
create index ix_audit_version_within_visit on audit_version (within_visit_id) where within_visit_id is not null;
--rollback alter table audit_version drop column within_initiative_id, drop column within_visit_id, drop column within_visible_to;

--changeset samsyn:0371-audit-version-rows context:registry
drop policy see on audit_version;
create policy see on audit_version for select using (visible_to && current_setting('samsyn.keys')::text[]
  and visible_now && current_setting('samsyn.keys')::text[]
  and (within_visible_to is null or within_visible_to && current_setting('samsyn.keys')::text[]));
--rollback drop policy see on audit_version; create policy see on audit_version for select using (visible_to && current_setting('samsyn.keys')::text[] and visible_now && current_setting('samsyn.keys')::text[]);

--changeset samsyn:0371-audit-follow context:registry splitStatements:false
--comment where a removed record stood, as its versions say it; a record that is there leads to itself
create function audit_follow(p_kind text, p_record_id bigint) returns void
language sql set search_path from current as $$
  update audit_version v set within_initiative_id = i.id, within_visible_to = i.visible_to from initiative i
    where v.kind = p_kind and v.record_id = p_record_id and p_kind in ('GOAL', 'ACTIVITY') and num_nonnulls(v.goal_id, v.activity_id) = 0
      and i.id::text = v.content::json #>> case p_kind when 'GOAL' then '{data,initiative,value}' else '{initiative,value}' end::text[];
  update audit_version v set within_visit_id = r.id, within_visible_to = r.visible_to from visit r
    where v.kind = p_kind and v.record_id = p_record_id and p_kind = 'STATEMENT' and v.statement_id is null
      and r.id::text = v.content::json #>> '{visit,value}'
$$;
--rollback drop function audit_follow(text, bigint);

--changeset samsyn:0371-audit-append context:registry splitStatements:false
--comment 0350's writes; what is removed follows from then on
alter function audit_append(text, text, bigint, text, text, text, text[], text, bigint) rename to audit_write;
create function audit_append(
  p_action text, p_kind text, p_record_id bigint, p_about text, p_content text, p_actor text, p_audience text[], p_reason text,
  p_origin bigint)
returns bigint language plpgsql security definer set search_path from current as $$
declare
  v_number bigint := audit_write(p_action, p_kind, p_record_id, p_about, p_content, p_actor, p_audience, p_reason, p_origin);
begin
  if p_action = 'REMOVED' then
    perform audit_follow(p_kind, p_record_id);
  end if;
  return v_number;
end $$;
--rollback drop function audit_append(text, text, bigint, text, text, text, text[], text, bigint); alter function audit_write(text, text, bigint, text, text, text, text[], text, bigint) rename to audit_append;

--changeset samsyn:0371-audit-append-nobody context:registry
--comment Migrations says whose audit_append is, and that audit_write is nobody's any more
revoke all on function audit_follow(text, bigint), audit_append(text, text, bigint, text, text, text, text[], text, bigint) from public;
--rollback select 1;

--changeset samsyn:0371-removed-before context:registry
select audit_follow(g.kind, g.record_id) from (select distinct kind, record_id from audit_version
  where kind in ('GOAL', 'ACTIVITY', 'STATEMENT') and num_nonnulls(goal_id, activity_id, statement_id) = 0) g;
--rollback select 1;
