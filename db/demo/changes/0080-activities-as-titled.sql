--liquibase formatted sql

--changeset samsyn:demo-0080-activities context:demonstration
--comment kind and result of the made-up activities follow from what they are called; before, arithmetic chose each by itself
update activity a set kind = t.kind, result = t.results[1 + a.id % cardinality(t.results)]
from (values
  ('Veckans lägesbild', 'MEETING', array['Fyra platser prioriterade, två nya.', 'Lugn vecka; extra närvaro i Hallunda centrum kvarstår.', 'Belysning felanmäld, störningsjour informerad.', 'Skadegörelse vid en skola; fritidsgården håller öppet längre.']),
  ('Gemensam tillsyn, tre verksamheter', 'INSPECTION', array['Två föreläggs att åtgärda brister.', 'Inga anmärkningar.', 'Personalliggare saknades hos en av tre.']),
  ('Gemensam tillsyn, fem verksamheter', 'INSPECTION', array['En verksamhet stängd tills vidare.', 'Två föreläggs att åtgärda brister.', 'Inga anmärkningar.']),
  ('Planering med Skatteverket', 'MEETING', array['Åtta verksamheter valda till nästa insats.', 'Tider och uppgifter fördelade.']),
  ('Återbesök', 'FOLLOW_UP', array['Bristerna är åtgärdade.', 'En av två har åtgärdat bristerna; nytt föreläggande.']),
  ('Tåget, lektion', 'TRAINING', array['Alla klasser i årskursen deltog.', 'Övningen om rollerna på tåget gjordes i halvklass.']),
  ('Föräldramöte om Tåget', 'PARENT_MEETING', array['Frågor om rastvakter tas vidare.', 'Ny trygg vuxen presenterad.']),
  ('Personalens samtal', 'MEETING', array['Ny trygg vuxen utsedd.', 'Rastvärdarnas schema ändras.']),
  ('MVP, utbildning av ledare', 'TRAINING', array['Tolv nya ledare.', 'Nio nya ledare, från fyra skolor.']),
  ('Nätverk för ledare', 'MEETING', array['Två skolor vill börja till hösten.', 'Material för föräldrar efterfrågas.']),
  ('MVP, lektionsserie', 'TRAINING', array['Elever övade på att ingripa.', 'Serien avslutad i två klasser.']),
  ('Genomgång av trapphus', 'PHYSICAL_MEASURE', array['Sju lås bytta, en källare tömd.', 'Fyra armaturer bytta.']),
  ('Trygghetsvandring', 'SAFETY_WALK', array['Tre platser felanmälda.', 'Arton boende deltog; buskage vid lekplatsen klipps.']),
  ('Samtal med boende', 'OUTREACH', array['Boende vill ha bättre ljus i garaget.', 'Sex hushåll vill vara med i grannsamverkan.']),
  ('Riktad närvaro efter lägesbild', 'OUTREACH', array['Synlig närvaro tre kvällar.', 'Två kvällar; lugnare än veckan före.']),
  ('Trygghetsvandring med boende', 'SAFETY_WALK', array['Sexton boende deltog.', 'Två gångvägar pekas ut som mörka.']),
  ('Avstämning med bostadsbolaget', 'MEETING', array['Ny kontaktväg till störningsjouren.', 'Portkoder byts i tre hus.']),
  ('Gemensam genomgång', 'MEETING', array['Tre utförare granskas vidare.', 'Två ärenden lämnas till Skatteverket.']),
  ('Uppföljning av ärenden', 'FOLLOW_UP', array['En utbetalning stoppad.', 'Två ärenden avslutade utan åtgärd.']),
  ('Utbildning av handläggare', 'TRAINING', array['Tjugo handläggare utbildade.', 'Fjorton handläggare utbildade.']),
  ('Sommarkväll på torget', 'OUTREACH', array['Många yngre syskon; fler ledare behövs.', 'Lugnt; musik till klockan tio.']),
  ('Ny belysning tänd', 'PHYSICAL_MEASURE', array['En gångväg klar.', 'Två gångvägar klara.']),
  ('Dialog med boende', 'CITIZEN_DIALOGUE', array['Boende prioriterar vägen till stationen.', 'Boende vill ha ljus vid busshållplatsen.']),
  ('Styrgruppen för överenskommelsen', 'MEETING', array['Prioriteringarna ligger fast.', 'Välfärdsbrott får egen uppföljning.']),
  ('Halvårsuppföljning', 'FOLLOW_UP', array['Prioriteringarna ligger fast.', 'Två av fem åtgärder är klara.'])
) as t (name, kind, results)
where a.name = t.name and a.source = 'Påhittad för demonstrationen' and a.version = 0;
--rollback select 1;
