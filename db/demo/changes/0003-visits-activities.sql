--liquibase formatted sql

--changeset samsyn:demo-0003-visits context:demonstration
--comment 1 is real and told from public facts, its words reported and not quoted; 2 to 5 are made up and say so
insert into person (id, name) overriding system value values
  (20, 'Ylva Bergfors'), (21, 'Anders Tjärnström'), (22, 'Maija Lehtonen'), (23, 'Peder Holmgaard');
insert into person_role (person_id, agency_id, title, known_on) values
  (20, null, 'Landshövding (påhittad)', current_date - 310), (21, 19, 'Utredare (påhittad)', current_date - 150),
  (22, null, 'Säkerhetschef i en finländsk stad (påhittad)', current_date - 52), (23, null, 'Ordförande i ett utskott (påhittad)', current_date + 12);
insert into visit (id, name, kind, visited_on, place, area_id, host_agency_id, purpose, cancelled) overriding system value values
  (1, 'Justitieministern och rikspolischefen i Botkyrka', 'POLITICAL', '2024-01-31', 'Rikstens skola', 4, 5,
   'Se hur kommun, skola och polis arbetar brottsförebyggande tillsammans.', false),
  (2, 'Landshövdingen om EST', 'AGENCY_LEADERSHIP', current_date - 310, 'Kommunalhuset i Tumba', 5, 1,
   'Påhittat för demonstrationen. Veckans lägesbild, från rapport till resurs.', false),
  (3, 'Brå följer OTTO en dag', 'AGENCY_LEADERSHIP', current_date - 150, 'Alby centrum', 1, 3,
   'Påhittat för demonstrationen. Underlag till en skrift om samordnad tillsyn.', false),
  (4, 'Studiebesök från Finland om skolprogram', 'STUDY_VISIT', current_date - 52, 'Rikstens skola', 4, 2,
   'Påhittat för demonstrationen. Tåget och MVP i klassrummet.', false),
  (5, 'Utskottsbesök om välfärdsbrott', 'POLITICAL', current_date + 12, 'Kommunalhuset i Tumba', 5, 1,
   'Påhittat för demonstrationen. Vad kommunen behöver från staten.', false);
select setval(pg_get_serial_sequence('visit', 'id'), 1000);
insert into visit_participant (visit_id, person_id, part, title, agency_id) values
  (1, 1, 'VISITOR', 'Justitieminister', 18), (1, 2, 'VISITOR', 'Rikspolischef', 13), (1, 3, 'HOST', 'Kommunstyrelsens ordförande', 12),
  (1, 4, 'HOST', 'Trygghets- och säkerhetsdirektör', 1), (1, 5, 'HOST', 'Lokalpolisområdeschef', 4), (1, 6, 'HOST', 'Miljöchef', 3),
  (1, 7, 'HOST', 'Rektor', 5), (1, 8, 'HOST', 'Utbildningsdirektör', 10), (1, 9, 'HOST', 'Ordförande', 7),
  (1, 10, 'HOST', 'Tillförordnad kommundirektör', 1), (1, 11, 'HOST', 'Ordförande', 8), (1, 12, 'HOST', 'Ordförande', 9),
  (1, 13, 'HOST', 'Områdespolis', 4),
  (2, 20, 'VISITOR', 'Landshövding (påhittad)', null), (3, 21, 'VISITOR', 'Utredare (påhittad)', 19),
  (4, 22, 'VISITOR', 'Säkerhetschef i en finländsk stad (påhittad)', null), (5, 23, 'VISITOR', 'Ordförande i ett utskott (påhittad)', null);
insert into visit_initiative (visit_id, initiative_id) values (1, 1), (1, 2), (2, 4), (2, 5), (3, 2), (4, 1), (4, 3), (5, 7);
insert into visit_programme_item (visit_id, position, starts_at, item) values
  (1, 1, null, 'Skolans och Våldspreventivt centers arbete med Tåget'), (1, 2, null, 'OTTO och samordnad tillsyn'),
  (1, 3, null, 'Lokalpolisens arbete'), (1, 4, null, 'Gemensam lunch i matsalen'),
  (5, 1, '09:30', 'Välkommen'), (5, 2, '09:45', 'Kontroll mot välfärdsbrott: läget efter tio månader'), (5, 3, '11:00', 'Frågor och lunch');
insert into statement (person_id, visit_id, words, direct, said_on) values
  (4, 1, 'Betonade att samverkan måste vara systematisk och vila på en gemensam lägesbild, och att kommunen behöver de nationella myndigheterna.', false, '2024-01-31'),
  (1, 1, 'Intresserade sig för OTTO och såg ett värde i att andra kommuner arbetar på liknande sätt.', false, '2024-01-31'),
  (21, 3, 'Såg att checklistan sparar tid för alla parter (påhittat).', false, current_date - 150);
insert into promise (visit_id, words, agency_id, due_on, state, settled_on, note) values
  (2, 'Länsstyrelsen bjuder in till erfarenhetsutbyte mellan länets kommuner (påhittat)', null, current_date - 190, 'KEPT', current_date - 205, 'Hölls i Södertälje.'),
  (2, 'Kommunen skickar mallen för veckans lägesbild (påhittat)', 2, current_date - 280, 'KEPT', current_date - 290, ''),
  (3, 'Brå återkommer med utkast till skriften (påhittat)', 19, current_date - 30, 'OPEN', null, ''),
  (3, 'Miljöenheten tar fram siffror om återöppnade verksamheter (påhittat)', 3, current_date + 25, 'OPEN', null, ''),
  (4, 'Digitalt uppföljningsmöte om MVP (påhittat)', 2, current_date + 40, 'OPEN', null, '');
--rollback delete from promise; delete from statement; delete from visit_initiative; delete from visit_participant; delete from visit_programme_item; delete from visit where id <= 1000; delete from person where id between 20 and 23;

--changeset samsyn:demo-0003-activities context:demonstration
--comment made up, spread over eighteen months by arithmetic and not by chance, so that every installation shows the same
insert into activity (initiative_id, agency_id, area_id, kind, held_on, name, result, hours, headcount, source, recorded_by, recorded_at)
select p.initiative_id, p.agency_id, p.areas[1 + n % cardinality(p.areas)], p.kinds[1 + (n * 5 + n / 3) % cardinality(p.kinds)],
  d.held_on, p.names[1 + (n * 3 + n / 4) % cardinality(p.names)], p.results[1 + (n * 7 + n / 5) % cardinality(p.results)],
  p.hours + (n * 11 % 5) * 0.5, p.people + (n * 17 % 13), 'Påhittad för demonstrationen', p.recorded_by, d.held_on + time '16:10'
from (values
  (4, 2, array[5, 1, 2, 3, 4]::bigint[], array['MEETING', 'MEETING', 'MEETING', 'FOLLOW_UP'], 7, 0, 540, array['Veckans lägesbild'],
   array['Fyra platser prioriterade, två nya.', 'Lugn vecka; extra närvaro i Hallunda centrum kvarstår.', 'Belysning felanmäld, störningsjour informerad.', 'Skadegörelse vid en skola; fritidsgården håller öppet längre.'], 1.5, 8, 'Jonas Ek, VPC'),
  (2, 3, array[1, 2, 5]::bigint[], array['INSPECTION', 'INSPECTION', 'MEETING', 'FOLLOW_UP'], 13, 4, 540, array['Gemensam tillsyn, tre verksamheter', 'Gemensam tillsyn, fem verksamheter', 'Planering med Skatteverket', 'Återbesök'],
   array['Två föreläggs att åtgärda brister.', 'En verksamhet stängd tills vidare.', 'Inga anmärkningar.', 'Personalliggare saknades hos en av tre.'], 5, 6, 'Farida Holm, miljöenheten'),
  (1, 5, array[4, 4, 5]::bigint[], array['TRAINING', 'TRAINING', 'PARENT_MEETING', 'TRAINING'], 11, 2, 540, array['Tåget, lektion', 'Tåget, lektion', 'Föräldramöte om Tåget', 'Personalens samtal'],
   array['Alla klasser i årskursen deltog.', 'Ny trygg vuxen presenterad.', 'Frågor om rastvakter tas vidare.'], 2, 42, 'Mirjam Öberg, Rikstens skola'),
  (3, 2, array[1, 3, 4, 5]::bigint[], array['TRAINING', 'MEETING', 'TRAINING'], 24, 9, 540, array['MVP, utbildning av ledare', 'Nätverk för ledare', 'MVP, lektionsserie'],
   array['Tolv nya ledare.', 'Två skolor vill börja till hösten.', 'Elever övade på att ingripa.'], 3, 24, 'Jonas Ek, VPC'),
  (6, 14, array[2, 1]::bigint[], array['PHYSICAL_MEASURE', 'SAFETY_WALK', 'OUTREACH'], 17, 6, 410, array['Genomgång av trapphus', 'Trygghetsvandring', 'Samtal med boende'],
   array['Sju lås bytta, en källare tömd.', 'Tre platser felanmälda.', 'Boende vill ha bättre ljus i garaget.'], 4, 11, 'Astrid Lindh'),
  (4, 4, array[1, 2, 3]::bigint[], array['OUTREACH', 'SAFETY_WALK', 'MEETING'], 31, 12, 540, array['Riktad närvaro efter lägesbild', 'Trygghetsvandring med boende', 'Avstämning med bostadsbolaget'],
   array['Synlig närvaro tre kvällar.', 'Sexton boende deltog.', 'Ny kontaktväg till störningsjouren.'], 6, 9, 'Kent Sandell, lokalpolisen'),
  (7, 6, array[7]::bigint[], array['MEETING', 'FOLLOW_UP', 'TRAINING'], 29, 15, 300, array['Gemensam genomgång', 'Uppföljning av ärenden', 'Utbildning av handläggare'],
   array['Tre utförare granskas vidare.', 'En utbetalning stoppad.', 'Tjugo handläggare utbildade.'], 2.5, 9, 'Tove Granat, socialförvaltningen'),
  (8, 20, array[3, 5]::bigint[], array['OUTREACH'], 4, 0, 60, array['Sommarkväll på torget'], array['Många yngre syskon; fler ledare behövs.', 'Lugnt; musik till klockan tio.'], 4, 60, 'Astrid Lindh'),
  (9, 1, array[1, 3]::bigint[], array['PHYSICAL_MEASURE', 'CITIZEN_DIALOGUE'], 38, 10, 540, array['Ny belysning tänd', 'Dialog med boende'], array['En gångväg klar.', 'Boende prioriterar vägen till stationen.'], 8, 5, 'Astrid Lindh'),
  (5, 1, array[7]::bigint[], array['MEETING', 'FOLLOW_UP'], 91, 40, 540, array['Styrgruppen för överenskommelsen', 'Halvårsuppföljning'], array['Prioriteringarna ligger fast.', 'Välfärdsbrott får egen uppföljning.'], 2, 9, 'Astrid Lindh')
) as p (initiative_id, agency_id, areas, kinds, every, offset_days, span, names, results, hours, people, recorded_by)
cross join generate_series(0, 80) as n
cross join lateral (select current_date - p.offset_days - n * p.every
    - case when p.initiative_id = 8 then (date_part('doy', current_date)::int - 190 + 365) % 365 else 0 end as held_on) as d
where n * p.every + p.offset_days <= p.span
  and (p.initiative_id <> 1 or date_part('month', d.held_on) not in (6, 7))
  and (p.initiative_id <> 9 or d.held_on < current_date - 120);
insert into activity (initiative_id, agency_id, area_id, kind, held_on, name, result, source, recorded_by) values
  (5, 1, 7, 'MEETING', '2023-05-24', 'Överenskommelsen undertecknades', 'Kommunen, Botkyrkabyggen, brandförsvarsförbundet och polisen.', '', 'Jonas Ek, VPC'),
  (3, 2, 7, 'COMMUNICATION', '2019-01-15', 'Våldspreventivt center öppnade', '', '', 'Jonas Ek, VPC');
insert into activity_agency (activity_id, agency_id, headcount, recorded_by_id)
select a.id, ia.agency_id, 1 + (a.id * 7 + ia.agency_id) % 4, a.agency_id
from activity a
join initiative_agency ia on ia.initiative_id = a.initiative_id
where a.source <> '' and (ia.agency_id = a.agency_id or (a.id + ia.agency_id) % 3 = 0)
  and (ia.ended_on is null or ia.ended_on >= a.held_on)
on conflict do nothing;
--rollback delete from activity_agency; delete from activity;
