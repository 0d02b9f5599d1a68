--liquibase formatted sql

--changeset samsyn:demo-0002-initiatives context:demonstration
--comment 1 to 5 are real and told from public facts; 6 to 10 are made up and say so
insert into initiative (id, name, long_name, aliases, summary, purpose, target_group, status, level, approach, horizon, form,
    started_on, started_precision, ended_on, ended_precision, next_review_on, contact_function) overriding system value values
  (1, 'Tåget', '', '{}', 'Skolprogram mot våld för de yngsta eleverna. Varje elev ska ha minst en trygg vuxen i skolan att gå till.',
   'En skola fri från våld', 'Elever från förskoleklass till årskurs 5', 'ONGOING', 'UNIVERSAL', 'SOCIAL', 'LONG', 'PROGRAMME',
   null, null, null, null, current_date + 24, 'Samordnare på Våldspreventivt center'),
  (2, 'OTTO', 'Operativt tillsynsteam mot osund konkurrens', '{}',
   'Fördjupad tillsyn av verksamheter, där miljöenheten samordnar flera myndigheters insatser.',
   'Motverka osund konkurrens och organiserad brottslighet', 'Verksamheter i kommunen', 'ONGOING', 'SELECTIVE', 'SITUATIONAL', 'LONG',
   'ORDINARY_WORK', '2023-01-01', 'YEAR', null, null, current_date + 20, 'Miljöchefen'),
  (3, 'MVP', 'Mentors in Violence Prevention', '{}', 'Elever lär sig tillsammans att se och bryta våld, med skolans personal som ledare.',
   'Unga som vågar ingripa när de ser våld', 'Elever i högstadiet', 'ONGOING', 'UNIVERSAL', 'SOCIAL', 'LONG', 'PROGRAMME',
   '2014-01-01', 'YEAR', null, null, current_date + 6, 'Samordnare på Våldspreventivt center'),
  (4, 'EST', 'Effektiv samordning för trygghet', '{}',
   'Kommun, polis, bostadsbolag och räddningstjänst lägger varje vecka samman vad de sett på offentliga platser och fördelar resurser.',
   'Rätt resurs på rätt plats varje vecka', 'Alla som vistas på offentliga platser', 'ONGOING', 'UNIVERSAL', 'SITUATIONAL', 'SHORT',
   'ORDINARY_WORK', '2016-01-01', 'YEAR', null, null, current_date + 75, 'Samordnare på Våldspreventivt center'),
  (5, 'Samverkansöverenskommelsen', 'Överenskommelse om samverkan för trygghet 2023', '{}',
   'Undertecknad den 24 maj 2023 av kommunen, Botkyrkabyggen, brandförsvarsförbundet och polisen. Välfärdsbrott är ett nytt område.',
   'Gemensamma prioriteringar och en gemensam lägesbild', 'Parterna', 'ONGOING', 'UNIVERSAL', 'COMBINED', 'LONG', 'ORDINARY_WORK',
   '2023-05-24', 'DAY', null, null, current_date + 130, 'Trygghets- och säkerhetsdirektören'),
  (6, 'Trygga trapphus', '', '{}', 'Påhittat för demonstrationen. Bostadsbolaget och polisen går igenom trapphus, garage och källare tillsammans.',
   'Färre olovliga vistelser och skador', 'Boende i Fittja och Alby', 'ONGOING', 'SELECTIVE', 'SITUATIONAL', 'SHORT', 'PROJECT',
   (date_trunc('month', current_date) - interval '14 months')::date, 'MONTH', null, null, current_date - 9, 'Bostadsbolagets trygghetssamordnare'),
  (7, 'Kontroll mot välfärdsbrott', '', '{}', 'Påhittat för demonstrationen. Socialförvaltningen och flera myndigheter granskar utbetalningar ihop.',
   'Minskade felaktiga utbetalningar', 'Utförare och företag', 'ONGOING', 'SELECTIVE', 'SITUATIONAL', 'LONG', 'PROJECT',
   (date_trunc('month', current_date) - interval '10 months')::date, 'MONTH', null, null, current_date + 45, 'Avdelningschef på socialförvaltningen'),
  (8, 'Sommar på torget', '', '{}', 'Påhittat för demonstrationen. Vuxna på plats och gratis aktiviteter sommarkvällar.',
   'Fler vuxna ute när det är som oroligast', 'Barn och unga 10–17 år', 'PAUSED', 'UNIVERSAL', 'SOCIAL', 'SHORT', 'PROJECT',
   (date_trunc('month', current_date) - interval '17 months')::date, 'MONTH', null, null, current_date + 95, 'Enhetschef på kultur och fritid'),
  (9, 'Ljusare gångvägar', '', '{}', 'Påhittat för demonstrationen. Belysning och beskärning längs gångvägar som boende pekat ut.',
   'Gångvägar som går att använda på kvällen', 'Alla som går hem på kvällen', 'ENDED', 'UNIVERSAL', 'SITUATIONAL', 'SHORT', 'ONE_OFF',
   (date_trunc('month', current_date) - interval '18 months')::date, 'MONTH', (date_trunc('month', current_date) - interval '4 months')::date, 'MONTH',
   null, 'Projektledare på samhällsbyggnad'),
  (10, 'Säg nej tillsammans', '', '{}', 'Påhittat för demonstrationen. Skola, socialtjänst och polis möter föräldrar om nyrekrytering till kriminella nätverk.',
   'Färre unga som dras in', 'Föräldrar till barn 10–14 år', 'PLANNED', 'SELECTIVE', 'SOCIAL', 'LONG', 'PROJECT',
   (date_trunc('month', current_date) + interval '2 months')::date, 'MONTH', null, null, current_date + 60, 'Samordnare på Våldspreventivt center');
select setval(pg_get_serial_sequence('initiative', 'id'), 1000);
insert into initiative_agency (initiative_id, agency_id, role, contribution, began_on, ended_on) values
  (1, 2, 'ACCOUNTABLE', 'Metod och utbildning', null, null), (1, 5, 'IMPLEMENTING', 'Lektioner och trygga vuxna', null, null),
  (1, 6, 'CONSULTED', 'Stöd till familjer', null, null), (1, 4, 'CONSULTED', 'Områdespolis på besök', null, null),
  (1, 11, 'EXTENDING', '', null, null),
  (2, 3, 'ACCOUNTABLE', 'Tillsyn och samordning', '2023-01-01', null), (2, 4, 'IMPLEMENTING', 'Bistår vid tillsyn', null, null),
  (2, 16, 'IMPLEMENTING', 'Kontroll av personalliggare', null, null), (2, 17, 'IMPLEMENTING', 'Inspektion av arbetsmiljö', null, current_date - 120),
  (2, 15, 'IMPLEMENTING', 'Brandskyddstillsyn', null, null),
  (3, 2, 'ACCOUNTABLE', 'Utbildar ledare', null, null), (3, 10, 'IMPLEMENTING', 'Lektioner i högstadiet', null, null), (3, 5, 'IMPLEMENTING', '', null, null),
  (4, 2, 'EXTENDING', 'Leder veckomötet', null, null), (4, 1, 'ACCOUNTABLE', '', null, null), (4, 4, 'REPORTING', 'Händelser och närvaro', null, null),
  (4, 14, 'REPORTING', 'Trapphus, garage, källare', null, null), (4, 15, 'REPORTING', 'Bränder och tillbud', null, null), (4, 20, 'REPORTING', 'Bibliotek och fritidsgårdar', null, null),
  (5, 1, 'ACCOUNTABLE', '', '2023-05-24', null), (5, 14, 'IMPLEMENTING', '', '2023-05-24', null), (5, 15, 'IMPLEMENTING', '', '2023-05-24', null),
  (5, 4, 'IMPLEMENTING', '', '2023-05-24', null), (5, 2, 'EXTENDING', 'Samordnar', '2023-05-24', null),
  (6, 14, 'ACCOUNTABLE', 'Vaktmästare och låsbyten', null, null), (6, 4, 'IMPLEMENTING', 'Närvaro', null, null), (6, 15, 'CONSULTED', 'Brandskydd i källare', null, null),
  (7, 6, 'ACCOUNTABLE', 'Utredare', null, null), (7, 16, 'IMPLEMENTING', '', null, null), (7, 4, 'CONSULTED', '', null, null),
  (8, 20, 'ACCOUNTABLE', 'Ledare och program', null, null), (8, 6, 'IMPLEMENTING', 'Fältare', null, null), (8, 4, 'CONSULTED', '', null, null),
  (9, 1, 'ACCOUNTABLE', '', null, null), (9, 14, 'FUNDING', '', null, null),
  (10, 2, 'ACCOUNTABLE', '', null, null), (10, 6, 'IMPLEMENTING', '', null, null), (10, 4, 'IMPLEMENTING', '', null, null), (10, 10, 'IMPLEMENTING', '', null, null);
insert into initiative_area (initiative_id, area_id) values
  (1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (2, 1), (2, 2), (2, 5), (3, 1), (3, 3), (3, 4), (3, 5),
  (4, 1), (4, 2), (4, 3), (4, 4), (4, 5), (5, 7), (6, 1), (6, 2), (7, 7), (8, 3), (8, 5), (9, 1), (9, 3), (10, 1), (10, 2);
--rollback delete from initiative_area; delete from initiative_agency; delete from initiative where id <= 1000;

--changeset samsyn:demo-0002-goals context:demonstration
insert into goal (id, initiative_id, position, name, result_type, due_on) overriding system value values
  (1, 1, 1, 'En skola fri från våld', 'IMPACT', null),
  (2, 1, 2, 'Alla elever vet vilken vuxen de kan gå till', 'OUTCOME', current_date + 200),
  (3, 2, 1, 'Sämre lönsamhet för oseriösa aktörer, som inte ska kunna etablera sig på privat mark eller kommunens', 'OUTCOME', current_date + 300),
  (4, 2, 2, 'Metoder för samordnad tillsyn över myndighetsgränser', 'OUTPUT', current_date + 120),
  (5, 2, 3, 'Rättvisa villkor för företagen i kommunen', 'IMPACT', null),
  (6, 3, 1, 'Elever som ser våld säger ifrån eller hämtar hjälp', 'OUTCOME', current_date + 150),
  (7, 3, 2, 'Alla högstadieskolor har utbildade ledare', 'OUTPUT', current_date - 20),
  (8, 4, 1, 'Lägesbild varje vecka, med alla rapporterande parter', 'OUTPUT', null),
  (9, 4, 2, 'Fler känner sig trygga ute sena kvällar', 'IMPACT', current_date + 400),
  (10, 5, 1, 'Gemensamma prioriteringar följs upp två gånger om året', 'OUTPUT', null),
  (11, 6, 1, 'Färre anmälda skador i trapphus och garage', 'OUTCOME', current_date + 90),
  (12, 6, 2, 'Alla källare genomgångna', 'OUTPUT', current_date + 40),
  (13, 7, 1, 'Felaktiga utbetalningar hittas tidigare', 'OUTCOME', current_date + 180),
  (14, 8, 1, 'Minst tjugo sommarkvällar med vuxna på plats', 'OUTPUT', current_date - 80),
  (15, 9, 1, 'Belysning längs åtta utpekade gångvägar', 'OUTPUT', current_date - 125),
  (16, 10, 1, 'Föräldrar känner igen tidiga tecken', 'OUTCOME', current_date + 360);
select setval(pg_get_serial_sequence('goal', 'id'), 1000);
insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by) values
  (2, current_date - 240, 'YELLOW', 'Två skolor har inte svarat på enkäten.', 'Jonas Ek, VPC'),
  (2, current_date - 60, 'GREEN', 'Alla skolor svarade; nio av tio elever namngav en vuxen.', 'Jonas Ek, VPC'),
  (3, current_date - 200, 'YELLOW', 'Två verksamheter åter i drift under nytt namn.', 'Farida Holm, miljöenheten'),
  (3, current_date - 19, 'RED', 'Fyra av sju stängda verksamheter har öppnat igen. Hyresavtalen behöver följas.', 'Astrid Lindh'),
  (4, current_date - 75, 'GREEN', 'Gemensam checklista används av alla parter.', 'Farida Holm, miljöenheten'),
  (6, current_date - 110, 'GREEN', 'Enkäten visar fler som säger ifrån än förra läsåret.', 'Jonas Ek, VPC'),
  (7, current_date - 30, 'YELLOW', 'Tre av fem skolor klara; två utbildningar flyttade till våren.', 'Jonas Ek, VPC'),
  (8, current_date - 14, 'GREEN', 'Lägesbild alla veckor utom en.', 'Jonas Ek, VPC'),
  (9, current_date - 150, 'YELLOW', 'Liten ökning, men inom felmarginalen.', 'Astrid Lindh'),
  (10, current_date - 90, 'GREEN', 'Uppföljning genomförd i mars och september.', 'Astrid Lindh'),
  (11, current_date - 45, 'YELLOW', 'Färre skador i Fittja, oförändrat i Alby.', 'Astrid Lindh'),
  (12, current_date - 45, 'GREEN', 'Elva av tolv genomgångna.', 'Astrid Lindh'),
  (14, current_date - 70, 'RED', 'Nio kvällar av tjugo; för få ledare.', 'Astrid Lindh'),
  (15, current_date - 100, 'GREEN', 'Alla åtta gångvägar klara.', 'Astrid Lindh');
--rollback delete from goal_follow_up; delete from goal where id <= 1000;

--changeset samsyn:demo-0002-measurements context:demonstration
--comment every figure is made up, and its source says so
insert into indicator (id, goal_id, name, unit, measure, direction, baseline, baseline_on, target, target_on) overriding system value values
  (1, 2, 'Elever som kan namnge en trygg vuxen', '%', 'PERCENTAGE', 'UP', 78, current_date - 540, 95, current_date + 200),
  (2, 3, 'Verksamheter som öppnat igen efter stängning', 'verksamheter', 'COUNT', 'DOWN', 6, current_date - 540, 1, current_date + 300),
  (3, 4, 'Gemensamma tillsyner per kvartal', 'tillsyner', 'COUNT', 'UP', 4, current_date - 540, 12, current_date + 120),
  (4, 6, 'Elever som säger ifrån eller hämtar hjälp', '%', 'PERCENTAGE', 'UP', 41, current_date - 540, 60, current_date + 150),
  (5, 8, 'Veckor med lägesbild', '%', 'PERCENTAGE', 'UP', 88, current_date - 540, 100, null),
  (6, 9, 'Trygga ute sena kvällar', '%', 'PERCENTAGE', 'UP', 58, current_date - 540, 65, current_date + 400),
  (7, 11, 'Skador i trapphus och garage per månad', 'anmälningar', 'COUNT', 'DOWN', 34, current_date - 420, 15, current_date + 90),
  (8, 13, 'Dagar från misstanke till stoppad utbetalning', 'dagar', 'COUNT', 'DOWN', 61, current_date - 300, 30, current_date + 180);
select setval(pg_get_serial_sequence('indicator', 'id'), 1000);
insert into measurement (indicator_id, measured_on, value, source, caveat)
select i.id, (date_trunc('month', current_date) - make_interval(months => m))::date,
  round(i.baseline + (i.drift * (18 - m)) + ((i.id * 7 + m * 13) % 5 - 2) * i.noise, case when i.id in (2, 3, 7, 8) then 0 else 1 end),
  'Påhittad siffra för demonstrationen', case when i.id = 6 then 'Enkät med få svar i Vårsta-Grödinge' else '' end
from (values (1, 78, 0.8, 0.7, 3), (2, 6, -0.12, 0.6, 3), (3, 4, 0.4, 0.8, 3), (4, 41, 0.9, 1.1, 6), (5, 88, 0.5, 0.8, 3),
  (6, 58, 0.15, 0.6, 6), (7, 34, -0.7, 2.0, 1), (8, 61, -1.3, 2.5, 3)) as i (id, baseline, drift, noise, every)
cross join generate_series(0, 17) as m
where m % i.every = 0 and (i.id not in (7, 8) or m < 14);
--rollback delete from measurement; delete from indicator where id <= 1000;
