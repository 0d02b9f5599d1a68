--liquibase formatted sql

-- What happened to an initiative, and who is tied to whom, read across the tables that hold it. The rows are asked
-- themselves, under the policies of whoever reads: nothing stands here that does not stand on a page they may open.

--changeset samsyn:0290-happening context:registry
--comment one row for what happened on a day, or is to happen. page: the record whose page it stands on, none for the initiative's own; mark: the constant that says how or what
create view happening with (security_invoker = true) as
  select id as initiative_id, 'STARTED' as kind, id, started_on as on_day, started_precision as precision, null::text as page_kind, null::bigint as page_id,
    ''::text as name, ''::text as words, ''::text as mark, null::numeric as value, ''::text as unit, ''::text as agency
    from initiative where started_on is not null
  union all select id, 'ENDED', id, ended_on, ended_precision, null, null, '', '', status, null, '', ''
    from initiative where ended_on is not null
  union all select id, 'REVIEW_DUE', id, next_review_on, 'DAY', null, null, '', '', '', null, '', ''
    from initiative where next_review_on is not null and status not in ('ENDED', 'CANCELLED')
  union all select p.initiative_id, 'AGENCY_JOINED', p.id, p.began_on, 'DAY', 'AGENCY', p.agency_id, a.name collate "default", p.contribution, p.role, null, '', ''
    from initiative_agency p join agency a on a.id = p.agency_id where p.began_on is not null
  union all select p.initiative_id, 'AGENCY_LEFT', p.id, p.ended_on, 'DAY', 'AGENCY', p.agency_id, a.name collate "default", '', p.role, null, '', ''
    from initiative_agency p join agency a on a.id = p.agency_id where p.ended_on is not null
  union all select initiative_id, 'GOAL_DUE', id, due_on, 'DAY', 'GOAL', id, name collate "default", '', '', null, '', ''
    from goal where due_on is not null and ended_on is null
  union all select g.initiative_id, 'FOLLOWED_UP', f.id, f.followed_up_on, 'DAY', 'GOAL', g.id, g.name collate "default", f.note, f.colour, null, '', ''
    from goal_follow_up f join goal g on g.id = f.goal_id
  union all select g.initiative_id, 'MEASURED', m.id, m.measured_on, 'DAY', 'GOAL', g.id, i.name collate "default", m.words,
    case when m.preliminary then 'PRELIMINARY' else '' end, m.value, i.unit, ''
    from measurement m join indicator i on i.id = m.indicator_id join goal g on g.id = i.goal_id
  union all select c.initiative_id, 'ACTIVITY', c.id, c.held_on, 'DAY', 'ACTIVITY', c.id, c.name collate "default", c.result, c.kind, null, '', a.name collate "default"
    from activity c join agency a on a.id = c.agency_id
  union all select o.initiative_id, 'VISIT', v.id, v.visited_on, 'DAY', 'VISIT', v.id, v.name collate "default", v.purpose,
    case when v.cancelled then 'CANCELLED' else '' end, null, '', ''
    from visit_initiative o join visit v on v.id = o.visit_id
  union all select o.initiative_id, case p.state when 'OPEN' then 'PROMISE_DUE' else 'PROMISE_SETTLED' end, p.id,
    case p.state when 'OPEN' then p.due_on else p.settled_on end, 'DAY', 'VISIT', p.visit_id, p.words collate "default", p.note, p.state, null, '', coalesce(a.name collate "default", '')
    from visit_initiative o join promise p on p.visit_id = o.visit_id left join agency a on a.id = p.agency_id
    where case p.state when 'OPEN' then p.due_on else p.settled_on end is not null
  union all select distinct l.initiative_id, 'ARTICLE', a.id, a.published_on, 'DAY', 'ARTICLE', a.id, a.title collate "default", a.publisher collate "default",
    case when a.withdrawn_on is null then '' else 'WITHDRAWN' end, null::numeric, '', ''
    from article_link l join article a on a.id = l.article_id where l.initiative_id is not null and a.published_on is not null
  union all select initiative_id, 'REVIEWED', id, held_on, 'DAY', null, null, '', reason, decision, null, '', ''
    from review r where not exists (select from review c where c.corrects_id = r.id)
  union all select t.initiative_id, case when t.done_on is null then 'TASK_DUE' else 'TASK_DONE' end, t.id, coalesce(t.done_on, t.due_on), 'DAY', null, null,
    t.words collate "default", t.done_note, '', null, '', coalesce(a.name collate "default", '')
    from review_follow_up t left join agency a on a.id = t.agency_id
    where not exists (select from review c where c.corrects_id = t.review_id);
--rollback drop view happening;

--changeset samsyn:0290-tie context:registry
--comment an agency's part in an initiative, with what both are called
create view tie with (security_invoker = true) as
  select p.id, p.initiative_id, i.name collate "default" as initiative, i.status, p.agency_id, a.name collate "default" as agency, a.kind as agency_kind,
    p.role, p.contribution, p.began_on, p.ended_on, array(select x.area_id from initiative_area x where x.initiative_id = i.id) as areas
    from initiative_agency p join initiative i on i.id = p.initiative_id join agency a on a.id = p.agency_id;
--rollback drop view tie;
