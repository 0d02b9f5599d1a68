#!/bin/sh
# Makes the role that Samsyn connects with on a PostgreSQL server: it signs in, owns nothing, and takes a
# municipality's role per transaction. The owner (PGUSER or POSTGRES_USER) migrates. May be run again at any time, for
# instance to change the password. The postgres image runs it when it makes a new database; with a server of your own:
#   PGHOST=… PGUSER=… PGPASSWORD=… PGDATABASE=samsyn SAMSYN_APP_PASSWORD=… sh db/server/roles.sh
set -eu
: "${SAMSYN_APP_PASSWORD:?say which password the role samsyn_app shall have}"
# psql takes the password from its environment and quotes it: it stands neither in a command line nor in a file
exec psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
  --username "${POSTGRES_USER:-${PGUSER:?say who owns the database}}" \
  --dbname "${POSTGRES_DB:-${PGDATABASE:-samsyn}}" <<'SQL'
\getenv password SAMSYN_APP_PASSWORD
select 'create role samsyn_app' where not exists (select from pg_roles where rolname = 'samsyn_app') \gexec
alter role samsyn_app login noinherit password :'password';
SQL
