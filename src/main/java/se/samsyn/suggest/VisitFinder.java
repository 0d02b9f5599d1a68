package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the visits an article tells of: who came, where, when, and who received them. */
final class VisitFinder {

    private static final Pattern CANCELLED = Pattern.compile(
            "(?iU)\\b(?:besök|studiebesök|visit)\\p{L}*[^.]{0,60}?\\b(?:ställdes|ställs|ställts|ställas)\\s+in\\b"
                    + "|\\binställ[td]\\p{L}*\\s+(?:\\p{L}+)?besök|\\bbesök\\p{L}*[^.]{0,40}?\\b(?:är|blev|blir)\\s+(?:inställt|uppskjutet)"
                    + "|\\bställ(?:er|de)\\s+in\\s+(?:sitt\\s+)?[^.]{0,20}besök");
    private static final Pattern COMPANY = Pattern.compile(
            "(?iU)^(?:med|i|bland)\\s+(?:\\p{L}+\\s+)?(?:besöket|delegationen|sällskapet|gruppen|resan|besökarna)"
                    + "\\s+(?:var|fanns|ingick|deltog|märktes|ingår|är)\\b|^delegationen\\s+leds\\s+av\\b|^(?:deltar|deltog)\\s+(?:gör|gjorde)\\b");
    private static final Set<String> RECEIVED = Set.of("mottogs", "möttes", "välkomnades", "guidades");
    private static final Set<String> HOSTING =
            Set.of("välkomnade", "välkomnar", "emot", "guidade", "visade", "presenterade", "hälsar", "hälsade");

    private final Article article;
    private final List<Sentence> sentences;
    private final Agencies agencies;
    private final PersonReferences references;
    private final RelativeDates dates;
    private final Home home;
    private final Delegation delegations;

    VisitFinder(Article article, List<Sentence> sentences, Home home, Agencies agencies, PersonReferences references) {
        this.home = home;
        this.delegations = new Delegation(article.text(), home, agencies);
        this.article = article;
        this.sentences = sentences;
        this.agencies = agencies;
        this.references = references;
        this.dates = new RelativeDates(article.published());
    }

    List<Visit> find(Persons persons) {
        var visits = new ArrayList<Visit>();
        for (Sentence sentence : sentences) {
            Patience.check();
            if (CANCELLED
                    .matcher(article.text().substring(sentence.start(), sentence.end()))
                    .find()) {
                return List.of();
            }
            if (sentence.isCaption() || sentence.talk()) {
                continue;
            }
            Visit visit = visit(sentence, persons);
            if (visit != null) {
                visits.stream()
                        .filter(visit::isSame)
                        .findFirst()
                        .ifPresentOrElse(same -> same.merge(visit), () -> visits.add(visit));
            }
        }
        for (Visit visit : visits) {
            if (visits.size() == 1) {
                addCompany(visit);
                addDate(visit);
                addPlace(visit);
                addHosts(visit, persons);
            }
        }
        return visits;
    }

    private @Nullable Visit visit(Sentence sentence, Persons persons) {
        VisitVerb verb = VisitVerb.in(sentence);
        if (verb == null) {
            return null;
        }
        var visit = new Visit();
        if (verb.byHost()) {
            visitors(visit, sentence, verb.last(), sentence.size());
            VisitPlace place = VisitPlace.in(sentence, 0, verb.first(), agencies, references, false);
            // "gästades Lövsta av en delegation": the place is the subject, right after the verb
            boolean subject = sentence.token(verb.first()).lower().endsWith("des");
            setPlace(
                    visit,
                    place != null
                            ? place
                            : VisitPlace.in(sentence, verb.last(), sentence.size(), agencies, references, !subject));
        } else {
            visitors(visit, sentence, 0, verb.first());
            int from = verb.last();
            if (visit.persons.isEmpty() && visit.bodies.isEmpty()) {
                from = visitorsAfter(visit, sentence, verb.last());
            }
            setPlace(visit, VisitPlace.in(sentence, from, sentence.size(), agencies, references, false));
        }
        if (!visit.persons.isEmpty() && visit.persons.stream().allMatch(this::isLocal)) {
            return null;
        }
        if (verb.weak()) {
            visit.persons.removeIf(person -> !Visit.isFromOutside(person));
            visit.bodies.removeIf(body -> !body.agency.name().endsWith("utskottet"));
        }
        boolean delegation =
                sentence.tokens().stream().anyMatch(token -> token.lower().startsWith("delegation"));
        if (visit.persons.isEmpty() && visit.bodies.isEmpty() && delegation) {
            persons.all().stream().filter(Visit::isFromOutside).forEach(visit.persons::add);
        }
        if (visit.persons.isEmpty() && visit.bodies.isEmpty()) {
            return null;
        }
        if (visit.place == null && sentence.tokens().stream().anyMatch(token -> token.is("hit"))) {
            setPlace(visit, VisitPlace.home(home, agencies));
        }
        visit.study = sentence.tokens().stream().anyMatch(token -> token.lower().startsWith("studiebesök"));
        visit.evidence.add(Passage.of(article.text(), sentence.start(), sentence.end()));
        date(visit, sentence);
        return visit;
    }

    /** Who works for the municipality, or as its own police officer, comes to see nothing new. */
    private boolean isLocal(Persons.Entry person) {
        boolean officer = person.role != null
                && List.of("kommunpolis", "områdespolis", "lokalpolis").stream().anyMatch(person.role::startsWith);
        AgencyName agency = person.agency == null ? null : person.agency.agency;
        return officer
                || (agency != null
                        && home.fullName() != null
                        && (home.fullName().equals(agency.name())
                                || home.fullName().equals(agency.parent())));
    }

    /** "Med på besöket var också NN", "I delegationen ingick NN": more guests, and hosts where they are the own. */
    private void addCompany(Visit visit) {
        for (Sentence sentence : sentences) {
            boolean company = COMPANY.matcher(article.text().substring(sentence.start(), sentence.end()))
                    .find();
            for (PersonReferences.Reference reference :
                    company ? references.in(sentence) : List.<PersonReferences.Reference>of()) {
                if (!reference.pronoun() && !sentence.talk()) {
                    (isLocal(reference.person()) ? visit.hosts : visit.persons).add(reference.person());
                }
            }
        }
    }

    private static void setPlace(Visit visit, @Nullable VisitPlace place) {
        if (place != null) {
            visit.place = place.name();
            visit.placeAgency = place.agency();
        }
    }

    private void visitors(Visit visit, Sentence sentence, int from, int to) {
        for (PersonReferences.Reference reference : references.in(sentence)) {
            if (reference.first() >= from
                    && reference.last() <= to
                    && (!reference.pronoun() || Visit.isFromOutside(reference.person()))) {
                visit.persons.add(reference.person());
            }
        }
        for (AgencyMention mention : agencies.in(sentence)) {
            boolean delegation =
                    mention.first() >= from && mention.last() <= to && sentence.is(mention.first() - 1, "från");
            boolean subject = mention.first() >= from
                    && mention.last() <= to
                    && mention.agency().name().endsWith("utskottet");
            Agencies.Entry entry = delegation || subject ? agencies.of(mention.agency()) : null;
            if (entry != null && visit.persons.isEmpty()) {
                visit.bodies.add(entry);
            }
        }
        if (visit.persons.isEmpty()) {
            visit.bodies.addAll(delegations.in(sentence, from, to));
        }
    }

    /** "I går besökte justitieminister NN och NN skolan": the visitors stand right after the verb. */
    private int visitorsAfter(Visit visit, Sentence sentence, int from) {
        int end = from;
        for (PersonReferences.Reference reference : references.in(sentence)) {
            if (reference.first() >= from && reference.first() - end <= 5) {
                visit.persons.add(reference.person());
                end = reference.last();
            }
        }
        for (AgencyMention mention : visit.persons.isEmpty() ? agencies.in(sentence) : List.<AgencyMention>of()) {
            Agencies.Entry committee =
                    mention.agency().name().endsWith("utskottet") ? agencies.of(mention.agency()) : null;
            if (committee != null && mention.first() >= from && mention.first() - from <= 4) {
                visit.bodies.add(committee);
                end = mention.last();
            }
        }
        return end;
    }

    private void date(Visit visit, Sentence sentence) {
        RelativeDates.Found found = dates.in(article.text(), sentence.start(), sentence.end());
        if (found != null) {
            visit.dated = true;
            visit.date = found.day();
        }
    }

    /** "Besöket ägde rum den 31 januari": another sentence may give the day. */
    private void addDate(Visit visit) {
        if (visit.dated) {
            return;
        }
        for (Sentence sentence : sentences) {
            boolean about =
                    sentence.tokens().stream().anyMatch(token -> token.lower().contains("besök"));
            RelativeDates.Found found = about ? dates.in(article.text(), sentence.start(), sentence.end()) : null;
            if (found != null && found.day() != null) {
                visit.date = found.day();
                visit.evidence.add(Passage.of(article.text(), sentence.start(), sentence.end()));
                return;
            }
        }
    }

    /** "Plats: …", "Mötet hålls på …": says more than the municipality's name. */
    private void addPlace(Visit visit) {
        boolean vague = visit.placeAgency == null || visit.placeAgency.agency.kind() == AgencyKind.MUNICIPALITY;
        for (Sentence sentence : sentences) {
            String first = sentence.token(0).lower();
            boolean about = first.equals("plats") || first.startsWith("mötet") || first.startsWith("besöket");
            if (!vague || !about || sentence.isHeading()) {
                continue;
            }
            boolean line = first.equals("plats");
            VisitPlace place = VisitPlace.in(sentence, line ? 2 : 1, sentence.size(), agencies, references, !line);
            if (place != null && place.agency() != null && place.agency().agency.kind() != AgencyKind.MUNICIPALITY) {
                setPlace(visit, place);
                return;
            }
        }
    }

    /** The "av" of "Landshövdingen togs emot i stadshuset av …", or -1. */
    private static int byWhom(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean met = RECEIVED.contains(sentence.token(i).lower())
                    || ((sentence.is(i, "togs") || sentence.is(i, "tas")) && sentence.is(i + 1, "emot"));
            for (int k = i + 1; met && k < Math.min(sentence.size(), i + 8); k++) {
                if (sentence.is(k, "av")) {
                    return k;
                }
            }
        }
        return -1;
    }

    private void addHosts(Visit visit, Persons persons) {
        persons.all().stream()
                .filter(person -> person.inCaption() && !visit.persons.contains(person))
                .forEach(visit.hosts::add);
        for (Sentence sentence : sentences) {
            if (sentence.talk()) {
                continue;
            }
            int by = byWhom(sentence);
            for (PersonReferences.Reference reference : references.in(sentence)) {
                boolean hosting = sentence.token(0).lower().startsWith("värd")
                        || (by >= 0 && reference.first() > by)
                        || sentence.tokens().subList(reference.last(), sentence.size()).stream()
                                .limit(9)
                                .anyMatch(token -> HOSTING.contains(token.lower()));
                if (hosting && !visit.persons.contains(reference.person())) {
                    visit.hosts.add(reference.person());
                }
            }
        }
        VisitPlace own = VisitPlace.home(home, agencies);
        if (own != null && own.agency() != null && !visit.bodies.contains(own.agency())) {
            visit.host = own.agency();
        }
    }
}
