--liquibase formatted sql

-- What is missing in an activity that was sent back is between whoever keeps the registers and the agency that logged it. An
-- answer is in the name of whoever gives it.
-- Why: src/docs/decisions/0022-what-one-may-learn.md

--changeset samsyn:0372-question-returned context:registry splitStatements:false
--comment as 0310's, but for what was sent back
do $$
begin
  execute format($sql$
    drop policy see_as_partner on question;
    create policy see_as_partner on question for select to %1$I using (
      (for_all or current_setting('samsyn.circle') = any (visible_to) or visible_to && current_setting('samsyn.keys')::text[])
        and (circle is null or circle && current_setting('samsyn.keys')::text[])
        and (kind <> 'RETURN' or current_setting('samsyn.circle') = 'a' || agency_id))$sql$,
    'samsyn_' || current_schema() || '_partner');
end $$;
--rollback do $$ begin execute format('drop policy see_as_partner on question; create policy see_as_partner on question for select to %I using ((for_all or current_setting(''samsyn.circle'') = any (visible_to) or visible_to && current_setting(''samsyn.keys'')::text[]) and (circle is null or circle && current_setting(''samsyn.keys'')::text[]))', 'samsyn_' || current_schema() || '_partner'); end $$;

--changeset samsyn:0372-caller-is-called context:registry splitStatements:false
--comment whether the caller's account has that name; accounts lie where all municipalities' do
create function caller_is_called(p_name text) returns boolean
language sql stable security definer set search_path from current as $$
  select not exists (select from commons.identity i
    where i.id = current_setting('samsyn.identity')::bigint and i.display_name <> p_name)
$$;
--rollback drop function caller_is_called(text);

--changeset samsyn:0372-question-answer context:registry
--comment Migrations says whose the function is
revoke all on function caller_is_called(text) from public;
drop policy change on question;
create policy change on question for update
  using (current_setting('samsyn.keeper') = 'on'
    or agency_id = current_setting('samsyn.agency')::bigint and state in ('ASKED', 'ANSWERED'))
  with check (current_setting('samsyn.keeper') = 'on'
    or agency_id = current_setting('samsyn.agency')::bigint and state = 'ANSWERED'
      and answered_by_id = current_setting('samsyn.identity')::bigint and caller_is_called(answered_by));
--rollback drop policy change on question; create policy change on question for update using (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint and state in ('ASKED', 'ANSWERED')) with check (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint and state = 'ANSWERED' and answered_by_id = current_setting('samsyn.identity')::bigint);
