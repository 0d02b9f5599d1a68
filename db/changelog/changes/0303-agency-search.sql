--liquibase formatted sql

-- An agency is found by what it was called before. Only the branch AGENCY is another than in 0274.

--changeset samsyn:0303-search-record context:registry
--comment 0274's with the former names of agencies
create or replace view search_record with (security_invoker = true) as
  select 'INITIATIVE' as kind, id, id as page_id, name collate "default" as name,
    array_to_string(array[nullif(long_name, '')] || aliases, ' · ') as also, concat_ws(E'\n', nullif(summary, ''), nullif(purpose, ''), nullif(target_group, ''), nullif(contact_function, '')) as said,
    null::date as on_day, null::text as part_of_kind, null::bigint as part_of_id, search_names, search_texts
    from initiative
  union all select 'AGENCY', id, id, name collate "default", array_to_string(array[nullif(short_name, ''), org_number] || aliases || former.names, ' · '), description,
    null, case when parent_id is not null then 'AGENCY' end, parent_id, search_names || coalesce(former.searched, ''), search_texts || coalesce(former.searched, '')
    from agency left join (select n.agency_id, array_agg(n.name collate "default" order by n.until desc, n.id) as names,
      string_agg(n.search_names, '' order by n.id) as searched from agency_name n group by n.agency_id) former on former.agency_id = agency.id
  union all select 'PERSON', id, id, name collate "default", array_to_string(aliases, ' · '), '', null, null, null, search_names, search_names
    from person
  union all select 'PERSON_ROLE', id, person_id, title collate "default", '', '', null, 'PERSON', person_id, search_names, search_names
    from person_role
  union all select 'AREA', id, id, name collate "default", array_to_string(aliases, ' · '), '', null, null, null, search_names, search_names
    from area
  union all select 'PROBLEM', id, id, name collate "default", array_to_string(places, ' · '), concat_ws(E'\n', nullif(description, ''), nullif(affected, ''), source), null, null, null, search_names, search_texts
    from problem
  union all select 'GOAL', id, id, name collate "default", '', concat_ws(E'\n', nullif(specific, ''), nullif(accepted, ''), nullif(realistic, '')), null, 'INITIATIVE', initiative_id, search_names, search_texts
    from goal
  union all select 'AGREEMENT', id, id, name collate "default", concat_ws(' · ', nullif(reference, ''), array_to_string(subject_areas, ' · ')), concat_ws(E'\n', array_to_string(purposes, E'\n'), nullif(description, ''), nullif(decided, '')),
    null, null, null, search_names, search_texts
    from agreement
  union all select 'PLEDGE', id, id, name collate "default", '', concat_ws(E'\n', words, nullif(outcome_words, '')), null,
    case when agreement_id is not null then 'AGREEMENT' end, agreement_id, search_names, search_texts
    from pledge
  union all select 'COUNCIL', id, id, name collate "default", '', task, null, null, null, search_names, search_texts
    from council
  union all select 'COUNCIL_MEETING', m.id, m.id, c.name collate "default" || ' ' || m.held_on, m.reference, concat_ws(E'\n', nullif(array_to_string(m.agenda, E'\n'), ''), nullif(m.minutes, ''), nullif(m.place, '')), m.held_on, null, null, c.search_names, c.search_names || m.search_texts
    from council_meeting m join council c on c.id = m.council_id
  union all select 'COUNCIL_DECISION', id, meeting_id, '', '', concat_ws(E'\n', words, nullif(done_note, '')), due_on, 'COUNCIL_MEETING', meeting_id, ' '::text collate "C", search_texts
    from council_decision
  union all select 'VISIT', id, id, name collate "default", '', concat_ws(E'\n', nullif(place, ''), nullif(purpose, '')), visited_on, null, null, search_names, search_texts
    from visit
  union all select 'STATEMENT', id, id, '', '', words, said_on, 'PERSON', person_id, ' '::text collate "C", search_texts
    from statement
  union all select 'PROMISE', id, visit_id, '', '', concat_ws(E'\n', words, nullif(note, '')), due_on, 'VISIT', visit_id, ' '::text collate "C", search_texts
    from promise
  union all select 'ACTIVITY', id, id, name collate "default", '', concat_ws(E'\n', nullif(result, ''), nullif(source, '')), held_on, 'INITIATIVE', initiative_id, search_names, search_texts
    from activity
  union all select 'ARTICLE', id, id, title collate "default", '', concat_ws(E'\n', nullif(publisher collate "default", ''), nullif(lead, ''), nullif(excerpt, '')), published_on, null, null, search_names, search_texts
    from article
  union all select 'ATTACHMENT', id, id, title collate "default", file_name, alt_text, null,
    case when initiative_id is not null then 'INITIATIVE' when goal_id is not null then 'GOAL' when visit_id is not null then 'VISIT'
      when activity_id is not null then 'ACTIVITY' when agreement_id is not null then 'AGREEMENT'
      when council_meeting_id is not null then 'COUNCIL_MEETING' else 'ARTICLE' end,
    coalesce(initiative_id, goal_id, visit_id, activity_id, article_id, agreement_id, council_meeting_id), search_names, search_texts
    from attachment
  union all select 'REVIEW', id, initiative_id, '', '', reason, held_on, 'INITIATIVE', initiative_id, ' '::text collate "C", search_texts
    from review
  union all select 'EDITION', e.id, e.id, p.name collate "default" || ' ' || e.number, '', e.note, e.period_to, null, null, p.search_names, p.search_names || e.search_texts
    from edition e join picture p on p.id = e.picture_id
  union all select 'RELEASE', id, id, reference, '', '', received_on, null, null, search_names, search_names
    from release_package;
--rollback create or replace view search_record with (security_invoker = true) as select 'INITIATIVE' as kind, id, id as page_id, name collate "default" as name, array_to_string(array[nullif(long_name, '')] || aliases, ' · ') as also, concat_ws(E'\n', nullif(summary, ''), nullif(purpose, ''), nullif(target_group, ''), nullif(contact_function, '')) as said, null::date as on_day, null::text as part_of_kind, null::bigint as part_of_id, search_names, search_texts from initiative union all select 'AGENCY', id, id, name collate "default", array_to_string(array[nullif(short_name, ''), org_number] || aliases, ' · '), description, null, case when parent_id is not null then 'AGENCY' end, parent_id, search_names, search_texts from agency union all select 'PERSON', id, id, name collate "default", array_to_string(aliases, ' · '), '', null, null, null, search_names, search_names from person union all select 'PERSON_ROLE', id, person_id, title collate "default", '', '', null, 'PERSON', person_id, search_names, search_names from person_role union all select 'AREA', id, id, name collate "default", array_to_string(aliases, ' · '), '', null, null, null, search_names, search_names from area union all select 'PROBLEM', id, id, name collate "default", array_to_string(places, ' · '), concat_ws(E'\n', nullif(description, ''), nullif(affected, ''), source), null, null, null, search_names, search_texts from problem union all select 'GOAL', id, id, name collate "default", '', concat_ws(E'\n', nullif(specific, ''), nullif(accepted, ''), nullif(realistic, '')), null, 'INITIATIVE', initiative_id, search_names, search_texts from goal union all select 'AGREEMENT', id, id, name collate "default", concat_ws(' · ', nullif(reference, ''), array_to_string(subject_areas, ' · ')), concat_ws(E'\n', array_to_string(purposes, E'\n'), nullif(description, ''), nullif(decided, '')), null, null, null, search_names, search_texts from agreement union all select 'PLEDGE', id, id, name collate "default", '', concat_ws(E'\n', words, nullif(outcome_words, '')), null, case when agreement_id is not null then 'AGREEMENT' end, agreement_id, search_names, search_texts from pledge union all select 'COUNCIL', id, id, name collate "default", '', task, null, null, null, search_names, search_texts from council union all select 'COUNCIL_MEETING', m.id, m.id, c.name collate "default" || ' ' || m.held_on, m.reference, concat_ws(E'\n', nullif(array_to_string(m.agenda, E'\n'), ''), nullif(m.minutes, ''), nullif(m.place, '')), m.held_on, null, null, c.search_names, c.search_names || m.search_texts from council_meeting m join council c on c.id = m.council_id union all select 'COUNCIL_DECISION', id, meeting_id, '', '', concat_ws(E'\n', words, nullif(done_note, '')), due_on, 'COUNCIL_MEETING', meeting_id, ' '::text collate "C", search_texts from council_decision union all select 'VISIT', id, id, name collate "default", '', concat_ws(E'\n', nullif(place, ''), nullif(purpose, '')), visited_on, null, null, search_names, search_texts from visit union all select 'STATEMENT', id, id, '', '', words, said_on, 'PERSON', person_id, ' '::text collate "C", search_texts from statement union all select 'PROMISE', id, visit_id, '', '', concat_ws(E'\n', words, nullif(note, '')), due_on, 'VISIT', visit_id, ' '::text collate "C", search_texts from promise union all select 'ACTIVITY', id, id, name collate "default", '', concat_ws(E'\n', nullif(result, ''), nullif(source, '')), held_on, 'INITIATIVE', initiative_id, search_names, search_texts from activity union all select 'ARTICLE', id, id, title collate "default", '', concat_ws(E'\n', nullif(publisher collate "default", ''), nullif(lead, ''), nullif(excerpt, '')), published_on, null, null, search_names, search_texts from article union all select 'ATTACHMENT', id, id, title collate "default", file_name, alt_text, null, case when initiative_id is not null then 'INITIATIVE' when goal_id is not null then 'GOAL' when visit_id is not null then 'VISIT' when activity_id is not null then 'ACTIVITY' when agreement_id is not null then 'AGREEMENT' when council_meeting_id is not null then 'COUNCIL_MEETING' else 'ARTICLE' end, coalesce(initiative_id, goal_id, visit_id, activity_id, article_id, agreement_id, council_meeting_id), search_names, search_texts from attachment union all select 'REVIEW', id, initiative_id, '', '', reason, held_on, 'INITIATIVE', initiative_id, ' '::text collate "C", search_texts from review union all select 'EDITION', e.id, e.id, p.name collate "default" || ' ' || e.number, '', e.note, e.period_to, null, null, p.search_names, p.search_names || e.search_texts from edition e join picture p on p.id = e.picture_id union all select 'RELEASE', id, id, reference, '', '', received_on, null, null, search_names, search_names from release_package;
