--liquibase formatted sql

--changeset samsyn:demo-0220-problem context:demonstration
--comment 4 is told from a public fact; the others are made up and say so. 5 and 6 are answered to by nobody, 7 is no more
insert into problem (id, name, category, kind, places, description, affected, source, source_on, registered_on, closed_on)
overriding system value values
  (1, 'Våld och hot mellan elever', 'VIOLENCE_PUBLIC', 'CRIME', '{Skolgårdar,Skolvägar}',
   'Påhittat för demonstrationen. Slag, knuffar och hot på raster och på väg hem, oftast mellan elever som känner varandra. De yngsta berättar sällan själva.',
   'Elever i förskoleklass till årskurs 9 och personalen i skolan', 'Skolornas incidentrapporter, påhittade', current_date - 140, current_date - 260, null),
  (2, 'Verksamheter som konkurrerar med brott', 'WORK_LIFE_CRIME', 'CRIME', '{Centrumlokaler,Verkstäder}',
   'Påhittat för demonstrationen. Svart arbetskraft, saknade tillstånd och brister i brandskyddet gör att de som följer reglerna slås ut.',
   'Anställda, kunder och seriösa företagare', 'Miljöenhetens tillsyn, påhittad', current_date - 95, current_date - 400, null),
  (3, 'Olovliga vistelser i trapphus och källare', 'DISORDER', 'DISORDER', '{Trapphus,Källare,Garage}',
   'Påhittat för demonstrationen. Skadade lås, klotter och bränder i sopor. Det är värst mellan klockan 20 och 02.',
   'Boende, mest äldre och familjer med små barn', 'Veckovis lägesbild enligt EST, påhittad', current_date - 12, current_date - 300, null),
  (4, 'Välfärdsbrott', 'WELFARE_FRAUD', 'CRIME', '{}',
   'Ett nytt område i överenskommelsen om samverkan för trygghet 2023.',
   'Alla som betalar till och behöver välfärden', 'Överenskommelse om samverkan för trygghet 2023', '2023-05-24', current_date - 350, null),
  (5, 'Otrygga gångvägar efter mörkrets inbrott', 'UNSAFE_PLACE', 'INSECURITY', '{Gångtunneln vid stationen,Parkvägen}',
   'Påhittat för demonstrationen. Boende tar omvägar eller stannar hemma. Belysningen blev bättre, men oron har inte minskat.',
   'De som går hem på kvällen, mest kvinnor och äldre', 'Trygghetsvandring, påhittad', current_date - 210, current_date - 230, null),
  (6, 'Bedrägerier mot äldre', 'FRAUD', 'CRIME', '{}',
   'Påhittat för demonstrationen. Samtal som säger sig komma från banken eller vården, och besök av falska hantverkare.',
   'Personer över 70 år som bor ensamma', 'Lokalpolisens anmälningar, påhittade', current_date - 60, current_date - 120, null),
  (7, 'Mopedkörning på gårdarna', 'TRAFFIC', 'DISORDER', '{Bostadsgårdar}',
   'Påhittat för demonstrationen. Bommar sattes upp och körningen upphörde.',
   'Boende och lekande barn', 'Bostadsbolagets felanmälningar, påhittade', current_date - 420, current_date - 430, current_date - 45);
select setval(pg_get_serial_sequence('problem', 'id'), 1000);
insert into problem_area (problem_id, area_id) values
  (1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (2, 2), (2, 5), (3, 1), (3, 2), (4, 7), (5, 4), (5, 6), (6, 5), (6, 6), (7, 2);
insert into problem_initiative (problem_id, initiative_id, visible_to)
select l.problem_id, i.id, i.visible_to
from (values (1, 1), (1, 3), (2, 2), (3, 4), (3, 6), (4, 5), (4, 7), (5, 9)) as l (problem_id, initiative_id)
join initiative i on i.id = l.initiative_id;
--rollback delete from problem_initiative where problem_id <= 1000; delete from problem where id <= 1000;
