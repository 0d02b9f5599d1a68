--liquibase formatted sql

-- What is looked for in texts before they are stored, and what people decided to keep of it. The words of rules are data,
-- never patterns. What was found is stored nowhere: a list of the personal data that was found would be one itself.
-- Why: src/docs/decisions/0011-screening-for-personal-data.md

--changeset samsyn:0030-screening-rule context:registry
--comment built_in, context, built_in_exceptions: come with the program and change with it; words, exceptions: the municipality's
create table screening_rule (
  id bigint generated always as identity,
  version bigint not null default 0,
  kind text not null,
  name text not null default '',
  explanation text not null default '',
  built_in text[] not null default '{}',
  context text[] not null default '{}',
  built_in_exceptions text[] not null default '{}',
  words text[] not null default '{}',
  exceptions text[] not null default '{}',
  active boolean not null default true,
  off_reason text not null default '',
  changed_by text not null default '',
  changed_at timestamptz not null default now(),
  visible_to text[] not null default '{all}',
  constraint pk_screening_rule primary key (id),
  constraint ck_screening_rule_kind check (kind in ('PERSONAL_NUMBER', 'PHONE', 'EMAIL', 'PLATE', 'NAME', 'SMALL_GROUP', 'WORDS')),
  constraint ck_screening_rule_name check ((kind = 'WORDS') = (name <> '')),
  constraint ck_screening_rule_off check (active = (off_reason = ''))
);
--rollback drop table screening_rule;

--changeset samsyn:0030-screening-rule-kind context:registry
--comment one of each kind but the municipality's own
create unique index uk_screening_rule_kind on screening_rule (kind) where kind <> 'WORDS';
--rollback drop index uk_screening_rule_kind;

--changeset samsyn:0030-screening-rule-rows context:registry
alter table screening_rule enable row level security;
create policy see on screening_rule for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on screening_rule for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on screening_rule for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on screening_rule for delete using (current_setting('samsyn.keeper') = 'on' and kind = 'WORDS');
--rollback drop policy see on screening_rule; drop policy add on screening_rule; drop policy change on screening_rule; drop policy remove on screening_rule; alter table screening_rule disable row level security;

--changeset samsyn:0030-screening-decision context:registry
--comment who kept what a rule found, in which field of which record, and why: neither the text nor what was found
create table screening_decision (
  id bigint generated always as identity,
  decided_at timestamptz not null default now(),
  identity_id bigint not null,
  decided_by text not null,
  record_kind text not null,
  record_id bigint,
  field text not null,
  rule_id bigint,
  rule text not null,
  ground text not null,
  reason text not null default '',
  visible_to text[] not null default '{keepers}',
  constraint pk_screening_decision primary key (id),
  constraint fk_screening_decision_rule foreign key (rule_id) references screening_rule (id) on delete set null,
  constraint ck_screening_decision_ground check (ground in ('NOT_PERSONAL', 'PUBLIC_ROLE', 'AGREED', 'OTHER')),
  constraint ck_screening_decision_reason check (ground <> 'OTHER' or reason <> '')
);
--rollback drop table screening_decision;

--changeset samsyn:0030-screening-decision-latest context:registry
create index ix_screening_decision_latest on screening_decision (decided_at desc, id desc);
--rollback drop index ix_screening_decision_latest;

--changeset samsyn:0030-screening-decision-rule context:registry
create index ix_screening_decision_rule on screening_decision (rule_id);
--rollback drop index ix_screening_decision_rule;

--changeset samsyn:0030-screening-decision-rows context:registry
--comment whoever writes records their own decisions, and nobody changes or removes one
alter table screening_decision enable row level security;
create policy see on screening_decision for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on screening_decision for insert with check (identity_id = current_setting('samsyn.identity')::bigint and visible_to = '{keepers}' and '{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy change on screening_decision for update using (false);
create policy remove on screening_decision for delete using (false);
--rollback drop policy see on screening_decision; drop policy add on screening_decision; drop policy change on screening_decision; drop policy remove on screening_decision; alter table screening_decision disable row level security;

--changeset samsyn:0030-rule-personal-number context:registry
insert into screening_rule (kind) values ('PERSONAL_NUMBER');
--rollback delete from screening_rule where kind = 'PERSONAL_NUMBER';

--changeset samsyn:0030-rule-phone context:registry
insert into screening_rule (kind, built_in_exceptions) values ('PHONE', '{växel,växeln,växelnummer,växelnumret,kontaktcenter,kontaktcentret,reception,receptionen,jouren,jourtelefon,jourtelefonen,journummer,tipstelefon,tipstelefonen,felanmälan,kundtjänst,kundcenter,servicecenter,medborgarkontor,medborgarkontoret,telefonväxel,stödlinje,stödlinjen,hjälplinje}');
--rollback delete from screening_rule where kind = 'PHONE';

--changeset samsyn:0030-rule-email context:registry
insert into screening_rule (kind, built_in_exceptions) values ('EMAIL', '{registrator*,info,information,kontakt*,kommun*,kansli*,diarium*,miljo*,miljö*,polis*,social*,trygg*,sakerhet*,säkerhet*,skol*,skola*,rektor*,expedition*,reception*,kundtjanst*,kundtjänst*,kundservice*,service*,support*,felanmalan*,press*,redaktion*,bygg*,brand*,raddning*,räddning*,stadsbyggnad*,fritid*,kultur*,forening*,förening*,styrelse*,ordforande*,ordförande*,sekreterare*,arkiv*,upphandling*,faktura*,ekonomi*,hr,personal*,dataskydd*,dataskyddsombud*,noreply*,nyhetsbrev*,tips*,anmal*,anmäl*,forvaltning*,förvaltning*,enhet*,*enheten,*enhet,*kontoret,*namnden,*nämnden,*gruppen,*teamet,funktion*,samordn*,vpc,est,mvp,post,mail,epost,hej,office,admin*}');
--rollback delete from screening_rule where kind = 'EMAIL';

--changeset samsyn:0030-rule-plate context:registry
insert into screening_rule (kind, built_in, built_in_exceptions) values ('PLATE',
  '{bil,bilen,bilar,bilarna,personbil,personbilen,skåpbil,skåpbilen,lastbil,lastbilen,mopedbil,mopedbilen,moped,mopeden,motorcykel,motorcykeln,mc,a-traktor,epa,fordon,fordonet,reg,regnr,regnummer,registreringsnummer,registreringsnumret,registreringsskylt,skylt,skylten,skyltar,släp,släpet,volvo,bmw,audi,mercedes,volkswagen}',
  '{EST,SKR,KSO,LPO,SOU,SFS,MSB,RSA,DNR,TEL,SEK,MHZ,KHZ,KWH,LSS,HSB,SBB,BRF,OTT,ABF,SCB,NTU,SOL,TLP,PDF,URL,EUR,USD,DOS,OSL,GDP,ISO,LED,LAN,LUS,MBL,PBL,SKL,SAL,RUM,HUS,LAG,ART,KAP,NUM,TOT,SUM,artikelnummer,artikelnr,modell,modellen,serienummer,ordernummer,fakturanummer,projektnummer,kurskod,version}');
--rollback delete from screening_rule where kind = 'PLATE';

--changeset samsyn:0030-rule-name context:registry
insert into screening_rule (kind, built_in, built_in_exceptions) values ('NAME',
  '{misstänkt,misstänkte,misstänkta,misstänks,dömd,dömde,dömda,dömdes,åtalad,åtalade,åtalas,åtalades,gripen,gripne,gripna,greps,anhållen,anhållne,häktad,häktade,häktades,gärningsman,gärningsmannen,gärningsperson,gärningspersonen,förövare,förövaren,brottsoffer,brottsoffret,offer,offret,målsägande,målsäganden,vittne,vittnet,vittnen,elev,eleven,elever,eleverna,elevens,klient,klienten,brukare,brukaren,missbrukare,missbrukaren,placerad,placerade,omhändertagen,omhändertagna,orosanmälan,orosanmäld,pojken,pojkarna,flickan,flickorna,killen,killarna,tjejen,tjejerna,ungdomen,tonåringen,mamman,mamma,pappan,pappa,förälder,föräldern,vårdnadshavare,vårdnadshavaren,sonen,dottern,brodern,systern,utsatt,utsatte,hotade,misshandlade,knarkar,missbrukar,kriminell,kriminelle,gängmedlem,gängmedlemmen,syskonen,bröderna,systrarna,familjen}',
  '{*skola,*skolan,*skolor,skolan,gymnasiet,gymnasium,*gymnasium,*gymnasiet,förskola,kommun,kommunen,*kommun,region,regionen,polisen,polis,polismyndigheten,socialtjänsten,kriminalvården,åklagarmyndigheten,*myndigheten,*myndighet,*verket,*förvaltningen,*nämnden,*rådet,*jouren,*bolaget,*byggen,*centrum,*torg,*station,*gatan,*vägen,botkyrka,alby,fittja,hallunda,norsborg,tullinge,tumba,vårsta,grödinge,stockholm,södertörn,huddinge,sverige,måndag,tisdag,onsdag,torsdag,fredag,lördag,söndag,januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december,rektor,rektorn,biträdande,lärare,läraren,kurator,kuratorn,minister,*minister,*ministern,*chef,*chefen,*direktör,*direktören,*polis,*polisen,*ordförande,ordföranden,*samordnare,*samordnaren,inspektör,*inspektör,*inspektören,åklagare,åklagaren,landshövding,kommunalråd,kommunalrådet,borgarråd,*strateg,*strategen,handläggare,handläggaren,forskare,forskaren,professor,projektledare,projektledaren,utredare,utredaren,det,den,de,en,ett,vi,han,hon,alla,inga,flera,många,andra,nya,efter,under,samtal,möte,tåget}');
--rollback delete from screening_rule where kind = 'NAME';

--changeset samsyn:0030-rule-small-group context:registry
--comment built_in: people; context: what happened, which points them out together with a day
insert into screening_rule (kind, built_in, context, built_in_exceptions) values ('SMALL_GROUP',
  '{elev,eleven,elever,pojke,pojken,pojkar,flicka,flickan,flickor,kille,killen,killar,tjej,tjejen,tjejer,*tjej,*tjejer,*kille,*killar,*pojke,*pojkar,*flicka,*flickor,ungdom,ungdomen,ungdomar,tonåring,tonåringen,tonåringar,barn,barnet,syskon,åring,åringen,åringar,man,mannen,män,kvinna,kvinnan,kvinnor,person,personen,personer,bror,brodern,bröder,syster,systern,systrar,förälder,föräldern,föräldrar,mamma,mamman,pappa,pappan,eleverna,pojkarna,flickorna,killarna,tjejerna,ungdomarna,barnen,lärare,läraren}',
  '{greps,grep,gripen,gripits,rån*,misshand*,slog,slogs,slagen,slagits,slagna,hot,hotet,hotad,hotade,hotades,hotat,hotats,hotfull*,kniv*,skjut*,sköts,sprängning*,ambulans*,sjukhus*,övergrepp*,våldtä*,bråk*,slagsmål*,knark*,narkotika*,drogpåverkad*,påverkad*,berusad*,anmäldes,anmälde,anmälts,åtala*,dömd*,misstänk*,utsatt*,utsattes,orosanmäl*,avstäng*,avstängd*,självmord*,självskad*,suicid*,klottra*,snatta*,stal,stöld*,brann,anlagd*,mobb*,trakasser*,omhänderta*,brottsoffer,inblandad*,skadad*,skadades,skadats,rymde,rymt}',
  '{tredjedel,fjärdedel,femtedel,tiondel,andel,majoritet,del,fjärdedelar,tredjedelar,procent,skolor,klasser}');
--rollback delete from screening_rule where kind = 'SMALL_GROUP';
