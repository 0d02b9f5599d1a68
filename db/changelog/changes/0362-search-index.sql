--liquibase formatted sql

-- Where the most texts stand, an index of their trigrams says which rows may hold a word. Row security does not let a caller's
-- query use it; two functions with the owner's rights do, and ask for whom each row is themselves. What they name is then read
-- from the tables by whoever searches, under the policies: here a row can be left out by mistake, not let through.
-- Why, and what it costs: src/docs/decisions/0018-search.md

--changeset samsyn:0362-texts context:registry
create index ix_initiative_texts on initiative using gin (search_texts gin_trgm_ops);
create index ix_goal_texts on goal using gin (search_texts gin_trgm_ops);
create index ix_activity_texts on activity using gin (search_texts gin_trgm_ops);
create index ix_review_texts on review using gin (search_texts gin_trgm_ops);
create index ix_article_texts on article using gin (search_texts gin_trgm_ops);
--rollback drop index ix_initiative_texts; drop index ix_goal_texts; drop index ix_activity_texts; drop index ix_review_texts; drop index ix_article_texts;

--changeset samsyn:0362-names context:registry
create index ix_initiative_names on initiative using gin (search_names gin_trgm_ops);
create index ix_goal_names on goal using gin (search_names gin_trgm_ops);
create index ix_article_names on article using gin (search_names gin_trgm_ops);
--rollback drop index ix_initiative_names; drop index ix_goal_names; drop index ix_article_names;

--changeset samsyn:0362-texts-holding context:registry splitStatements:false
--comment without sequential scans: the planner holds looking through a long text for as cheap as comparing two numbers
create function texts_holding(p_pattern text) returns table (kind text, id bigint)
language sql stable security definer set search_path from current set enable_seqscan = off as $$
  with caller as materialized (select current_setting('samsyn.keys')::text[] as keys)
  select 'INITIATIVE', i.id from initiative i
  where i.search_texts like p_pattern and i.visible_to && (select keys from caller)
  union all
  select 'GOAL', g.id from goal g
  where g.search_texts like p_pattern and g.visible_to && (select keys from caller) and (g.circle is null or g.circle && (select keys from caller))
  union all
  select 'ACTIVITY', a.id from activity a
  where a.search_texts like p_pattern and a.visible_to && (select keys from caller)
  union all
  select 'REVIEW', r.id from review r
  where r.search_texts like p_pattern and r.visible_to && (select keys from caller) and (r.circle is null or r.circle && (select keys from caller))
  union all
  select 'ARTICLE', a.id from article a
  where a.search_texts like p_pattern and '{all,keepers}' && (select keys from caller)
$$;
revoke all on function texts_holding(text) from public;
--rollback drop function texts_holding(text);

--changeset samsyn:0362-names-like context:registry splitStatements:false
--comment half of the word's trigrams stand in a row in the name, as the search asks it; <% is what the index knows
create function names_like(p_pattern text, p_word text) returns table (kind text, id bigint)
language sql stable security definer set search_path from current set enable_seqscan = off set pg_trgm.word_similarity_threshold = 0.5 as $$
  with caller as materialized (select current_setting('samsyn.keys')::text[] as keys)
  select 'INITIATIVE', i.id from initiative i
  where (i.search_names like p_pattern or p_word <% i.search_names) and i.visible_to && (select keys from caller)
  union all
  select 'GOAL', g.id from goal g
  where (g.search_names like p_pattern or p_word <% g.search_names) and g.visible_to && (select keys from caller)
    and (g.circle is null or g.circle && (select keys from caller))
  union all
  select 'ARTICLE', a.id from article a
  where (a.search_names like p_pattern or p_word <% a.search_names) and '{all,keepers}' && (select keys from caller)
$$;
revoke all on function names_like(text, text) from public;
--rollback drop function names_like(text, text);
