--liquibase formatted sql

-- Money, agreements and questions stand in an initiative's timeline with everything else that has a day.

--changeset samsyn:0361-happening context:registry splitStatements:false
create or replace view happening with (security_invoker = true) as
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
    where not exists (select from review c where c.corrects_id = t.review_id)
  union all select initiative_id, 'GRANT_DECIDED', id, decided_on, 'DAY', null, null, funder, purpose, state, amount, 'kr', ''
    from initiative_grant where decided_on is not null and state <> 'APPLIED'
  union all select r.initiative_id, case when r.reported_on is null then 'GRANT_REPORT_DUE' else 'GRANT_REPORTED' end, r.id,
    coalesce(r.reported_on, r.due_on), 'DAY', null, null, r.funder, '', r.part, null, '', ''
    from (
      select initiative_id, id, funder, 'PARTIAL' as part, partial_due_on as due_on, partial_reported_on as reported_on
        from initiative_grant where state = 'GRANTED'
      union all select initiative_id, id, funder, 'FINAL', final_due_on, final_reported_on
        from initiative_grant where state = 'GRANTED') r
    where coalesce(r.reported_on, r.due_on) is not null
  union all select o.initiative_id, d.kind, a.id, d.on_day, 'DAY', 'AGREEMENT', a.id, a.name collate "default", '', '', null, '', ''
    from agreement_initiative o join agreement a on a.id = o.agreement_id,
      lateral (values ('AGREEMENT_BEGAN', a.valid_from), ('AGREEMENT_ENDS', coalesce(a.ended_on, a.valid_to))) d (kind, on_day)
    where d.on_day is not null
  union all select coalesce(q.initiative_id, g.initiative_id), d.kind, q.id, (d.at at time zone 'Europe/Stockholm')::date, 'DAY',
    case when g.id is not null then 'GOAL' end, g.id, q.words, d.words, '', null, '', a.name collate "default"
    from question q join agency a on a.id = q.agency_id left join goal g on g.id = q.goal_id,
      lateral (values ('QUESTION_ASKED', q.asked_at, ''), ('QUESTION_ANSWERED', q.answered_at, q.answer)) d (kind, at, words)
    where coalesce(q.initiative_id, g.initiative_id) is not null and d.at is not null;
--rollback drop view happening; create view happening with (security_invoker = true) as select id as initiative_id, 'STARTED' as kind, id, started_on as on_day, started_precision as precision, null::text as page_kind, null::bigint as page_id, ''::text as name, ''::text as words, ''::text as mark, null::numeric as value, ''::text as unit, ''::text as agency from initiative where started_on is not null union all select id, 'ENDED', id, ended_on, ended_precision, null, null, '', '', status, null, '', '' from initiative where ended_on is not null union all select id, 'REVIEW_DUE', id, next_review_on, 'DAY', null, null, '', '', '', null, '', '' from initiative where next_review_on is not null and status not in ('ENDED', 'CANCELLED') union all select p.initiative_id, 'AGENCY_JOINED', p.id, p.began_on, 'DAY', 'AGENCY', p.agency_id, a.name collate "default", p.contribution, p.role, null, '', '' from initiative_agency p join agency a on a.id = p.agency_id where p.began_on is not null union all select p.initiative_id, 'AGENCY_LEFT', p.id, p.ended_on, 'DAY', 'AGENCY', p.agency_id, a.name collate "default", '', p.role, null, '', '' from initiative_agency p join agency a on a.id = p.agency_id where p.ended_on is not null union all select initiative_id, 'GOAL_DUE', id, due_on, 'DAY', 'GOAL', id, name collate "default", '', '', null, '', '' from goal where due_on is not null and ended_on is null union all select g.initiative_id, 'FOLLOWED_UP', f.id, f.followed_up_on, 'DAY', 'GOAL', g.id, g.name collate "default", f.note, f.colour, null, '', '' from goal_follow_up f join goal g on g.id = f.goal_id union all select g.initiative_id, 'MEASURED', m.id, m.measured_on, 'DAY', 'GOAL', g.id, i.name collate "default", m.words, case when m.preliminary then 'PRELIMINARY' else '' end, m.value, i.unit, '' from measurement m join indicator i on i.id = m.indicator_id join goal g on g.id = i.goal_id union all select c.initiative_id, 'ACTIVITY', c.id, c.held_on, 'DAY', 'ACTIVITY', c.id, c.name collate "default", c.result, c.kind, null, '', a.name collate "default" from activity c join agency a on a.id = c.agency_id union all select o.initiative_id, 'VISIT', v.id, v.visited_on, 'DAY', 'VISIT', v.id, v.name collate "default", v.purpose, case when v.cancelled then 'CANCELLED' else '' end, null, '', '' from visit_initiative o join visit v on v.id = o.visit_id union all select o.initiative_id, case p.state when 'OPEN' then 'PROMISE_DUE' else 'PROMISE_SETTLED' end, p.id, case p.state when 'OPEN' then p.due_on else p.settled_on end, 'DAY', 'VISIT', p.visit_id, p.words collate "default", p.note, p.state, null, '', coalesce(a.name collate "default", '') from visit_initiative o join promise p on p.visit_id = o.visit_id left join agency a on a.id = p.agency_id where case p.state when 'OPEN' then p.due_on else p.settled_on end is not null union all select distinct l.initiative_id, 'ARTICLE', a.id, a.published_on, 'DAY', 'ARTICLE', a.id, a.title collate "default", a.publisher collate "default", case when a.withdrawn_on is null then '' else 'WITHDRAWN' end, null::numeric, '', '' from article_link l join article a on a.id = l.article_id where l.initiative_id is not null and a.published_on is not null union all select initiative_id, 'REVIEWED', id, held_on, 'DAY', null, null, '', reason, decision, null, '', '' from review r where not exists (select from review c where c.corrects_id = r.id) union all select t.initiative_id, case when t.done_on is null then 'TASK_DUE' else 'TASK_DONE' end, t.id, coalesce(t.done_on, t.due_on), 'DAY', null, null, t.words collate "default", t.done_note, '', null, '', coalesce(a.name collate "default", '') from review_follow_up t left join agency a on a.id = t.agency_id where not exists (select from review c where c.corrects_id = t.review_id);
