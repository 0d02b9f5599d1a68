--liquibase formatted sql

--changeset samsyn:demo-0004-articles context:demonstration
--comment notices in our own words; the made-up ones say so
insert into article (id, title, publisher, published_on, lead, excerpt, images, images_without_alt) overriding system value values
  (1, 'Högt besök i Riksten om det förebyggande arbetet', 'Botkyrka kommun (återgiven)', '2024-02-01', 'Ministern och rikspolischefen fick se Tåget och OTTO.', '', 3, 1),
  (2, 'Fyra parter skrev under om trygghet', 'Botkyrka kommun (återgiven)', '2023-05-24', 'Kommun, bostadsbolag, räddningstjänst och polis prioriterar tillsammans.', '', 1, 0),
  (3, 'En dag med tillsynsteamet (påhittad)', 'Demonstrationsbladet', current_date - 148, 'Brå följde med på tre kontroller i Alby.', '', 2, 0),
  (4, 'Skolprogram lockar besökare från Finland (påhittad)', 'Demonstrationsbladet', current_date - 51, 'Tåget och MVP visades i klassrummet.', '', 1, 1),
  (5, 'Ny belysning på åtta gångvägar (påhittad)', 'Demonstrationsbladet', current_date - 122, 'Boende har pekat ut var det behövs mest.', '', 1, 0),
  (6, 'Färre sommarkvällar än planerat (påhittad)', 'Demonstrationsbladet', current_date - 83, 'För få ledare gjorde att torget stod tomt.', '', 0, 0),
  (7, 'Så vill bostadsbolaget få bukt med skadorna (påhittad)', 'Demonstrationsbladet', current_date - 210, 'Trapphus och garage gås igenom.', '', 1, 0),
  (8, 'Landshövdingen såg veckans lägesbild bli till (påhittad)', 'Demonstrationsbladet', current_date - 308, 'Mallen ska spridas i länet.', '', 2, 0),
  (9, 'Kontroller stoppade utbetalning (påhittad)', 'Demonstrationsbladet', current_date - 35, 'Socialförvaltningen berättar om arbetet mot välfärdsbrott.', '', 0, 0),
  (10, 'Tre verksamheter stängdes vid tillsyn (påhittad)', 'Demonstrationsbladet', current_date - 12, 'OTTO kontrollerade elva verksamheter på en dag.', '', 1, 0),
  (11, 'Trygghetsmätningen visar små förändringar (påhittad)', 'Demonstrationsbladet', current_date - 155, 'Något fler känner sig trygga ute.', '', 0, 0);
select setval(pg_get_serial_sequence('article', 'id'), 1000);
insert into article_link (article_id, relation, initiative_id, words) values
  (1, 'MAIN_SUBJECT', 1, 'fick se Tåget'), (1, 'MAIN_SUBJECT', 2, 'och OTTO'), (2, 'MAIN_SUBJECT', 5, 'prioriterar tillsammans'),
  (3, 'MAIN_SUBJECT', 2, 'Tillsynsteamet'), (4, 'MAIN_SUBJECT', 1, 'Tåget'), (4, 'MENTIONS', 3, 'MVP'), (5, 'MAIN_SUBJECT', 9, 'Ny belysning på åtta gångvägar'),
  (6, 'CRITICISES', 8, 'Färre sommarkvällar'), (7, 'MAIN_SUBJECT', 6, 'Trapphus och garage'), (8, 'MAIN_SUBJECT', 4, 'veckans lägesbild'),
  (9, 'MAIN_SUBJECT', 7, 'arbetet mot välfärdsbrott'), (10, 'MAIN_SUBJECT', 2, 'OTTO kontrollerade');
insert into article_link (article_id, relation, visit_id, words) values
  (1, 'MAIN_SUBJECT', 1, 'Högt besök i Riksten'), (3, 'MENTIONS', 3, 'Brå följde med'), (4, 'MENTIONS', 4, 'besökare från Finland'), (8, 'MENTIONS', 2, 'Landshövdingen');
insert into article_link (article_id, relation, agency_id, words) values
  (1, 'MENTIONS', 5, 'Riksten'), (2, 'MENTIONS', 14, 'bostadsbolag'), (2, 'MENTIONS', 15, 'räddningstjänst'), (9, 'MENTIONS', 6, 'Socialförvaltningen');
--rollback delete from article_link; delete from article where id <= 1000;

--changeset samsyn:demo-0004-picture context:demonstration
insert into picture (id, name, kind) overriding system value values (1, 'Gemensam lägesbild för Botkyrka', 'STRATEGIC'), (2, 'Tertialuppföljning', 'TERTIAL');
select setval(pg_get_serial_sequence('picture', 'id'), 1000);
--rollback delete from picture where id <= 1000;
