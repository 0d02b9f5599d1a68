--liquibase formatted sql

-- Questions and what is said of whether something still holds are like reviews (0190): who is let in to what they belong to is
-- let in to those too that are newer than an agency's part.

--changeset samsyn:0312-follow-access-requests context:registry splitStatements:false
--comment as 0190's, and questions and confirmations
create or replace function follow_access_requests() returns void language plpgsql security definer set search_path from current as $$
begin
  update access_request r set state = 'REVOKED', version = r.version + 1, decided_at = now(), decided_by = '', answer = ''
    where r.state = 'GRANTED' and r.granted_label <> 'RED' and access_label(r.record_kind, r.record_id) = 'RED';
  update access_request r set visible_to = w.visible_to
    from (select q.id, array(select distinct k from unnest(
          coalesce(access_holders(q.record_kind, q.record_id), '{}')
            || case when access_label(q.record_kind, q.record_id) <> 'RED' then '{keepers}'::text[] else '{}' end
            || ('i' || q.asked_by_id)) k order by k) as visible_to
      from access_request q) w
    where r.id = w.id and r.visible_to <> w.visible_to;
  update initiative r set visible_to = w.visible_to, version = r.version + 1
    from (select t.id, array(select k from unnest(t.visible_to) k where k not like 'g%' union
          select 'g' || q.asked_by_id from access_request q where q.record_kind = 'INITIATIVE' and q.record_id = t.id
            and q.state = 'GRANTED' and t.label in ('AMBER', 'AMBER_STRICT', 'RED') order by 1) as visible_to
      from initiative t where t.id in (select q.record_id from access_request q where q.record_kind = 'INITIATIVE')) w
    where r.id = w.id and r.visible_to <> w.visible_to;
  update activity r set visible_to = w.visible_to, version = r.version + 1
    from (select t.id, array(select k from unnest(t.visible_to) k where k not like 'g%' union
          select 'g' || q.asked_by_id from access_request q where q.record_kind = 'ACTIVITY' and q.record_id = t.id
            and q.state = 'GRANTED' and t.label in ('AMBER', 'AMBER_STRICT', 'RED') order by 1) as visible_to
      from activity t where t.id in (select q.record_id from access_request q where q.record_kind = 'ACTIVITY')) w
    where r.id = w.id and r.visible_to <> w.visible_to;
  update visit r set visible_to = w.visible_to, version = r.version + 1
    from (select t.id, array(select k from unnest(t.visible_to) k where k not like 'g%' union
          select 'g' || q.asked_by_id from access_request q where q.record_kind = 'VISIT' and q.record_id = t.id
            and q.state = 'GRANTED' and t.label in ('AMBER', 'AMBER_STRICT', 'RED') order by 1) as visible_to
      from visit t where t.id in (select q.record_id from access_request q where q.record_kind = 'VISIT')) w
    where r.id = w.id and r.visible_to <> w.visible_to;
  update goal r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from goal t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update goal_follow_up r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from goal_follow_up t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update indicator r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from indicator t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update review r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from review t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update review_follow_up r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from review_follow_up t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update attachment r set own_visible_to = w.own_visible_to
    from (select t.id, array(select k from unnest(t.own_visible_to) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as own_visible_to
      from attachment t where t.own_label is null and t.own_visible_to <> '{all}') w
    where r.id = w.id and r.own_visible_to <> w.own_visible_to;
  update question r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from question t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update confirmation r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from confirmation t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
end $$;
--rollback select 1;
