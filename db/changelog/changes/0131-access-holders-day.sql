--liquibase formatted sql

-- Who holds a record is asked for the day it is in Sweden, as everything else is, and not where the database's server stands.

--changeset samsyn:0131-access-holders-day context:registry splitStatements:false
create or replace function access_holders(p_kind text, p_record_id bigint) returns text[]
language sql stable security definer set search_path from current as $$
  select case
    when r.label = 'RED' then array(select k from unnest(r.visible_to) k where k like 'i%')
    when cardinality(r.holders) = 0 then '{keepers}'
    else r.holders end
  from (
    select i.label, i.visible_to, array(select 'a' || p.agency_id from initiative_agency p
        where p.initiative_id = i.id and p.role = 'ACCOUNTABLE'
          and (p.began_on is null or p.began_on <= (now() at time zone 'Europe/Stockholm')::date)
          and (p.ended_on is null or p.ended_on >= (now() at time zone 'Europe/Stockholm')::date))
      as holders
      from initiative i where p_kind = 'INITIATIVE' and i.id = p_record_id
    union all
    select a.label, a.visible_to, array['a' || a.agency_id] from activity a where p_kind = 'ACTIVITY' and a.id = p_record_id
    union all
    select v.label, v.visible_to, array_remove(array['a' || v.host_agency_id], null)
      from visit v where p_kind = 'VISIT' and v.id = p_record_id) r
$$;
--rollback select 1;
