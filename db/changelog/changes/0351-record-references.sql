--liquibase formatted sql

-- What stands against removing a record is said before anybody is asked why it is to be removed.

--changeset samsyn:0351-record-references context:registry splitStatements:false
--comment how many rows of which tables refer to a record so that it cannot be removed, by every foreign key that does not follow a removal; read as its caller, who is told of what they may see
create function record_references(p_kind text, p_id bigint) returns table (table_name text, many bigint)
language plpgsql stable as $$
declare
  v_table record;
begin
  for v_table in select c.relname as name, string_agg(distinct format('t.%I = $1', a.attname), ' or ') as refers
      from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
      where f.contype = 'f' and f.confrelid = to_regclass(lower(p_kind)) and f.confdeltype in ('a', 'r')
      group by c.relname loop
    return query execute format('select %1$L::text, count(*) from %1$I t where %2$s having count(*) > 0', v_table.name, v_table.refers) using p_id;
  end loop;
end $$;
--rollback drop function record_references(text, bigint);

--changeset samsyn:0351-record-references-nobody context:registry
--comment Migrations says whose it is
revoke all on function record_references(text, bigint) from public;
--rollback select 1;
