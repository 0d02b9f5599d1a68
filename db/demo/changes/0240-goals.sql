--liquibase formatted sql

--changeset samsyn:demo-0240-smart context:demonstration
--comment made up, but for what the goals themselves say; two have all five marks, most lack some, as goals do
update goal g set specific = w.specific, accepted = w.accepted, realistic = w.realistic
from (values
  (2, 'Påhittat för demonstrationen. Elever i årskurs 4 till 9 på kommunens tio skolor ska kunna namnge en vuxen på skolan.',
    'Påhittat för demonstrationen. Rektorerna och utbildningsförvaltningen, beslutat i styrgruppen.',
    'Påhittat för demonstrationen. Skolorna har redan mentorer; det som behövs är tid vid terminsstarten.'),
  (3, 'Påhittat för demonstrationen. Verksamheter som stängs vid tillsyn ska inte öppna igen under nytt namn.', '', ''),
  (4, 'Påhittat för demonstrationen. Minst tre myndigheter deltar i varje tillsyn, efter samma checklista.',
    'Påhittat för demonstrationen. Miljönämnden, polisen och Skatteverket.',
    'Påhittat för demonstrationen. En samordnare är anställd och lokalerna finns.'),
  (11, 'Påhittat för demonstrationen. Anmälda skador i trapphus och garage i Alby och Fittja.',
    'Påhittat för demonstrationen. Fastighetsägarna, som betalar lås och belysning.', '')
) as w (id, specific, accepted, realistic)
where g.id = w.id and g.specific = '' and g.accepted = '' and g.realistic = '';
--rollback update goal set specific = '', accepted = '', realistic = '' where id in (2, 3, 4, 11);

--changeset samsyn:demo-0240-milestones context:demonstration
--comment made up
update indicator i set milestone_on = w.days, milestone = w.figures
from (values
  (1, array[current_date - 320, current_date - 60], array[83, 90]::numeric[]),
  (2, array[current_date - 200, current_date + 50], array[4, 2]::numeric[]),
  (7, array[current_date - 240, current_date - 75], array[28, 20]::numeric[])
) as w (id, days, figures)
where i.id = w.id and i.target is not null and i.target_on > w.days[2] and i.baseline_on < w.days[1] and i.milestone = '{}';
--rollback update indicator set milestone_on = '{}', milestone = '{}' where id in (1, 2, 7);

--changeset samsyn:demo-0240-preliminary context:demonstration
--comment the latest figure of damage, as insurers correct it
update measurement set preliminary = true, caveat = 'Påhittat för demonstrationen: anmälningar kommer in i efterhand'
where indicator_id = 7 and measured_on = (select max(m.measured_on) from measurement m where m.indicator_id = 7);
--rollback update measurement set preliminary = false, caveat = '' where indicator_id = 7 and preliminary;

--changeset samsyn:demo-0240-words context:demonstration
--comment made up; the first in words only, the second on a scale of four steps
insert into indicator (id, goal_id, name, unit, measure, direction, baseline, baseline_on, target, target_on, baseline_words, target_words, visible_to)
overriding system value
select w.id, w.goal_id, w.name, w.unit, 'QUALITATIVE', 'UP', w.baseline, w.baseline_on, w.target, w.target_on, w.baseline_words, w.target_words, g.visible_to
from (values
  (9, 5, 'Vad företagen säger om konkurrensen', '', null, null, null, null,
    'Många företag säger att de konkurrerar med andra som inte följer reglerna.', 'Företagen litar på att reglerna gäller alla, och anmäler det de ser.'),
  (10, 10, 'Så långt har den gemensamma uppföljningen kommit', 'av 4', 1, current_date - 400, 4, current_date + 200,
    'Steg 1: var och en följer upp sitt.', 'Steg 4: en gemensam uppföljning två gånger om året, som styr nästa års arbete.')
) as w (id, goal_id, name, unit, baseline, baseline_on, target, target_on, baseline_words, target_words)
join goal g on g.id = w.goal_id;
insert into measurement (indicator_id, measured_on, value, words, source, visible_to)
select w.indicator_id, w.measured_on, w.value, w.words, 'Påhittat för demonstrationen', i.visible_to
from (values
  (9, current_date - 260, null, 'Fyra av sex intervjuade tvekar att anmäla. De tror inte att något händer.'),
  (9, current_date - 40, null, 'Två av sex tvekar fortfarande. De andra säger att tillsynen märks.'),
  (10, current_date - 270, 2, 'Tre parter följer upp tillsammans, resten var för sig.'),
  (10, current_date - 90, 3, 'Alla parter följer upp tillsammans. Resultatet används inte än när nästa år planeras.')
) as w (indicator_id, measured_on, value, words) join indicator i on i.id = w.indicator_id;
--rollback delete from indicator where id in (9, 10);

--changeset samsyn:demo-0240-judged-otherwise context:demonstration
--comment made up: the figures spoke for green, and a person knew why not
insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by, visible_to, proposed_ground, proposed_indicator, proposed_unit,
  proposed_value, proposed_on, proposed_preliminary, proposed_start, proposed_expected, proposed_expected_on)
select g.id, current_date - 12, 'YELLOW', 'Påhittat för demonstrationen. Siffran är bra, men bara tre av fem skolor svarade på enkäten.', 'Jonas Ek, VPC',
  g.visible_to, 'ON_COURSE', i.name, i.unit, m.value, m.measured_on, false, i.baseline,
  round(i.baseline + (i.target - i.baseline) * (m.measured_on - i.baseline_on) / (i.target_on - i.baseline_on), 1), m.measured_on
from indicator i join goal g on g.id = i.goal_id
join lateral (select value, measured_on from measurement where indicator_id = i.id and measured_on <= current_date - 12 order by measured_on desc limit 1) m on true
where i.id = 4;
--rollback delete from goal_follow_up where goal_id = 6 and proposed_ground is not null;
