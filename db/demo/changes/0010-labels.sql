--liquibase formatted sql

--changeset samsyn:demo-0010-open context:demonstration
--comment what was inserted before labels existed is for all who take part; what belongs to it follows through its keys
update initiative set visible_to = '{all}';
update visit set visible_to = '{all}';
update activity set visible_to = '{all}';
update measurement set visible_to = '{all}';
update statement set visible_to = '{all}' where visit_id is null;
update article_link set visible_to = '{all}'
where num_nonnulls(initiative_id, visit_id, goal_id, activity_id, statement_id) = 0;
--rollback select 1;

--changeset samsyn:demo-0010-labels context:demonstration
--comment made up: what the police see alone, and what only those who work against welfare crime see
update activity set label = 'AMBER_STRICT', own_label = 'AMBER_STRICT', visible_to = array['a' || agency_id, 'keepers']
where agency_id = 4 and kind in ('INSPECTION', 'OUTREACH') and id % 2 = 0;
update activity a set label = 'AMBER', own_label = 'AMBER', visible_to = (
  select array_agg(distinct k order by k) from (
    select 'keepers' as k union all select 'a' || a.agency_id
    union all select 'a' || ia.agency_id from initiative_agency ia where ia.initiative_id = a.initiative_id) keys)
where a.initiative_id = 7 and a.id % 3 = 0 and a.label = 'GREEN';
update visit set label = 'CLEAR', visible_to = '{all,public}' where id = 1;
--rollback select 1;
