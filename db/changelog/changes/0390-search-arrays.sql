--liquibase formatted sql

-- A common word stands in ten thousand rows; told one array a kind instead of one row each, the search reads them in two thirds
-- of the time. Otherwise the two functions are those of 0362.

--changeset samsyn:0390-texts-holding context:registry splitStatements:false
drop function texts_holding(text);
create function texts_holding(p_pattern text) returns table (kind text, ids bigint[])
language sql stable security definer set search_path from current set enable_seqscan = off as $$
  with caller as materialized (select current_setting('samsyn.keys')::text[] as keys)
  select 'INITIATIVE', array_agg(i.id) from initiative i
  where i.search_texts like p_pattern and i.visible_to && (select keys from caller)
  union all
  select 'GOAL', array_agg(g.id) from goal g
  where g.search_texts like p_pattern and g.visible_to && (select keys from caller) and (g.circle is null or g.circle && (select keys from caller))
  union all
  select 'ACTIVITY', array_agg(a.id) from activity a
  where a.search_texts like p_pattern and a.visible_to && (select keys from caller)
  union all
  select 'REVIEW', array_agg(r.id) from review r
  where r.search_texts like p_pattern and r.visible_to && (select keys from caller) and (r.circle is null or r.circle && (select keys from caller))
  union all
  select 'ARTICLE', array_agg(a.id) from article a
  where a.search_texts like p_pattern and '{all,keepers}' && (select keys from caller)
$$;
revoke all on function texts_holding(text) from public;
--rollback drop function texts_holding(text);

--changeset samsyn:0390-names-like context:registry splitStatements:false
drop function names_like(text, text);
create function names_like(p_pattern text, p_word text) returns table (kind text, ids bigint[])
language sql stable security definer set search_path from current set enable_seqscan = off set pg_trgm.word_similarity_threshold = 0.5 as $$
  with caller as materialized (select current_setting('samsyn.keys')::text[] as keys)
  select 'INITIATIVE', array_agg(i.id) from initiative i
  where (i.search_names like p_pattern or p_word <% i.search_names) and i.visible_to && (select keys from caller)
  union all
  select 'GOAL', array_agg(g.id) from goal g
  where (g.search_names like p_pattern or p_word <% g.search_names) and g.visible_to && (select keys from caller)
    and (g.circle is null or g.circle && (select keys from caller))
  union all
  select 'ARTICLE', array_agg(a.id) from article a
  where (a.search_names like p_pattern or p_word <% a.search_names) and '{all,keepers}' && (select keys from caller)
$$;
revoke all on function names_like(text, text) from public;
--rollback drop function names_like(text, text);
