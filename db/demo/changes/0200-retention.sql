--liquibase formatted sql

--changeset samsyn:demo-0200-retention context:demonstration
--comment made up: no archive authority has decided any of this
insert into retention_decision (kind, action, counted_from, year_end, length, unit, body, reference, decided_on, valid_from, note, recorded_by_id, recorded_by) values
  ('INITIATIVE', 'KEEP', null, false, null, null, 'Kommunstyrelsen', 'KS 2024:1017', '2024-11-18', '2025-01-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC'),
  ('EDITION', 'KEEP', null, false, null, null, 'Kommunstyrelsen', 'KS 2024:1017', '2024-11-18', '2025-01-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC'),
  ('ACTIVITY', 'DISPOSE', 'ENDED', true, 5, 'YEARS', 'Kommunstyrelsen', 'KS 2024:1017', '2024-11-18', '2025-01-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC'),
  ('ACTIVITY', 'DISPOSE', 'ENDED', false, 18, 'MONTHS', 'Kommunstyrelsen', 'KS 2026:204', '2026-02-09', '2026-03-01', 'Påhittat för demonstrationen: kortare tid än förut', 0, 'Jonas Ek, VPC'),
  ('VISIT', 'DISPOSE', 'ENDED', true, 10, 'YEARS', 'Kommunstyrelsen', 'KS 2024:1017', '2024-11-18', '2025-01-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC'),
  ('STATEMENT', 'DISPOSE', 'ENDED', true, 1, 'YEARS', 'Kommunstyrelsen', 'KS 2024:1017', '2024-11-18', '2025-01-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC'),
  ('ARTICLE', 'DISPOSE', 'ENDED', true, 1, 'YEARS', 'Kommunstyrelsen', 'KS 2024:1017', '2024-11-18', '2025-01-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC'),
  ('ACCESS_REQUEST', 'DISPOSE', 'ENDED', true, 2, 'YEARS', 'Kommunstyrelsen', 'KS 2026:204', '2026-02-09', '2026-03-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC'),
  ('SCREENING_DECISION', 'DISPOSE', 'REGISTERED', true, 2, 'YEARS', 'Kommunstyrelsen', 'KS 2026:204', '2026-02-09', '2026-03-01', 'Påhittat för demonstrationen', 0, 'Jonas Ek, VPC');
--rollback delete from retention_decision where note like 'Påhittat för demonstrationen%';
