--liquibase formatted sql

-- Nobody learns from a refusal or a number of what they may not see.
-- Why: src/docs/decisions/0022-what-one-may-learn.md

--changeset samsyn:0374-measurement-day context:registry
--comment a day has one measurement of those that whoever records sees: all but what is RED by itself, of which the service asks
alter table measurement drop constraint uk_measurement;
create unique index uk_measurement on measurement (indicator_id, measured_on) where own_label is distinct from 'RED';
create index ix_measurement_indicator on measurement (indicator_id, measured_on);
--rollback drop index ix_measurement_indicator; drop index uk_measurement; alter table measurement add constraint uk_measurement unique (indicator_id, measured_on);

--changeset samsyn:0374-relation-whole context:registry
--comment of which other an initiative is a part is asked among those that the caller sees, by the service, which holds the lock
drop index uk_initiative_relation_whole;
--rollback create unique index uk_initiative_relation_whole on initiative_relation (initiative_id) where kind = 'PART_OF';

--changeset samsyn:0374-leads-to context:registry
--comment by ties that the caller sees
alter function initiative_leads_to(text, bigint, bigint) security invoker;
--rollback alter function initiative_leads_to(text, bigint, bigint) security definer;

--changeset samsyn:0374-problem-answers context:registry splitStatements:false
--comment to which problems initiatives answer that are not over and that the caller may not see: not how many, and nothing of what is RED
drop function problem_answers();
create function problem_answers() returns table (problem_id bigint)
language sql stable security definer set search_path from current as $$
  select distinct p.problem_id
  from problem_initiative p join initiative i on i.id = p.initiative_id
  where i.status not in ('ENDED', 'CANCELLED') and i.label <> 'RED'
    and not i.visible_to && current_setting('samsyn.keys')::text[] and '{all}'::text[] && current_setting('samsyn.keys')::text[]
$$;
revoke all on function problem_answers() from public;
--rollback drop function problem_answers(); create function problem_answers() returns table (problem_id bigint, initiatives integer) language sql stable security definer set search_path from current as $$ select p.problem_id, count(*)::integer from problem_initiative p join initiative i on i.id = p.initiative_id where i.status not in ('ENDED', 'CANCELLED') and current_setting('samsyn.keys')::text[] && '{all}'::text[] group by p.problem_id $$;
