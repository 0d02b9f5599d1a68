--liquibase formatted sql

-- Of a word that stands in ten thousand rows nobody reads more than the first few: those whose names hold it, and the newest.
-- Choosing them here, by the index, spares the search to read, rank and sort all the others again under the policies.
-- Why, and what it costs: src/docs/decisions/0018-search.md

--changeset samsyn:0394-texts-holding context:registry splitStatements:false
--comment p_others: what else the texts hold, all of it; p_either: one of these, or p_named the names; p_names, p_phrase: what the names of the nearest hold
--comment and begin with; p_most: of each kind, null for all. What is null is not asked.
drop function texts_holding(text);
create function texts_holding(p_pattern text, p_others text[], p_either text[], p_named text, p_names text[], p_phrase text, p_most int) returns table (kind text, ids bigint[])
language sql stable security definer set search_path from current set enable_seqscan = off as $$
  with caller as materialized (select current_setting('samsyn.keys')::text[] as keys)
  select 'INITIATIVE', array(
    select i.id from initiative i
    where i.search_texts like p_pattern and i.search_texts like all (p_others)
      and (p_either is null or i.search_texts like any (p_either) or i.search_names like p_named)
      and i.visible_to && (select keys from caller)
    order by i.search_names like all (p_names) desc, i.search_names like p_phrase desc, i.id desc limit p_most)
  union all
  select 'GOAL', array(
    select g.id from goal g
    where g.search_texts like p_pattern and g.search_texts like all (p_others)
      and (p_either is null or g.search_texts like any (p_either) or g.search_names like p_named)
      and g.visible_to && (select keys from caller) and (g.circle is null or g.circle && (select keys from caller))
    order by g.search_names like all (p_names) desc, g.search_names like p_phrase desc, g.id desc limit p_most)
  union all
  select 'ACTIVITY', array(
    select a.id from activity a
    where a.search_texts like p_pattern and a.search_texts like all (p_others)
      and (p_either is null or a.search_texts like any (p_either) or a.search_names like p_named)
      and a.visible_to && (select keys from caller)
    order by a.search_names like all (p_names) desc, a.search_names like p_phrase desc, a.held_on desc, a.id desc limit p_most)
  union all
  select 'REVIEW', array(
    select r.id from review r
    where r.search_texts like p_pattern and r.search_texts like all (p_others)
      and (p_either is null or r.search_texts like any (p_either))
      and r.visible_to && (select keys from caller) and (r.circle is null or r.circle && (select keys from caller))
    order by r.held_on desc, r.id desc limit p_most)
  union all
  select 'ARTICLE', array(
    select a.id from article a
    where a.search_texts like p_pattern and a.search_texts like all (p_others)
      and (p_either is null or a.search_texts like any (p_either) or a.search_names like p_named)
      and '{all,keepers}' && (select keys from caller)
    order by a.search_names like all (p_names) desc, a.search_names like p_phrase desc, a.published_on desc nulls last, a.id desc limit p_most)
$$;
revoke all on function texts_holding(text, text[], text[], text, text[], text, int) from public;
--rollback drop function texts_holding(text, text[], text[], text, text[], text, int);

--changeset samsyn:0394-names-like context:registry splitStatements:false
--comment one after the other: asked together, how alike a name is, is reckoned twice, and that takes most of the time
create or replace function names_like(p_pattern text, p_word text) returns table (kind text, ids bigint[])
language sql stable security definer set search_path from current set enable_seqscan = off set pg_trgm.word_similarity_threshold = 0.5 as $$
  with caller as materialized (select current_setting('samsyn.keys')::text[] as keys)
  select 'INITIATIVE', array(
    select i.id from initiative i where i.search_names like p_pattern and i.visible_to && (select keys from caller)
    union
    select i.id from initiative i where p_word <% i.search_names and i.visible_to && (select keys from caller))
  union all
  select 'GOAL', array(
    select g.id from goal g
    where g.search_names like p_pattern and g.visible_to && (select keys from caller) and (g.circle is null or g.circle && (select keys from caller))
    union
    select g.id from goal g
    where p_word <% g.search_names and g.visible_to && (select keys from caller) and (g.circle is null or g.circle && (select keys from caller)))
  union all
  select 'ARTICLE', array(
    select a.id from article a where a.search_names like p_pattern and '{all,keepers}' && (select keys from caller)
    union
    select a.id from article a where p_word <% a.search_names and '{all,keepers}' && (select keys from caller))
$$;
--rollback empty
