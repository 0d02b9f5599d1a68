--liquibase formatted sql

-- Whoever keeps accounts reads agencies, since people are invited to act for one, and nothing else of what is recorded.
-- Director, coordinator, member and reader see every agency already (0160): for them the planner takes this one away.

--changeset samsyn:0255-agencies-of-accounts context:registry
create policy see_as_account_keeper on agency for select using (
  string_to_array(current_setting('samsyn.roles'), ',') && '{ADMINISTRATOR,AGENCY_ADMINISTRATOR}'::text[]);
--rollback drop policy see_as_account_keeper on agency;
