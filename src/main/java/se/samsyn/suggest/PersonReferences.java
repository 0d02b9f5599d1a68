package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everywhere an article means one of its persons: by full name, surname, title or "hon" and "han". */
final class PersonReferences {

    /** Tokens {@code first} to {@code last} of a sentence mean a person. */
    record Reference(Persons.Entry person, Sentence sentence, int first, int last, boolean pronoun) {

        int start() {
            return sentence.token(first).start();
        }

        int end() {
            return sentence.token(last - 1).end();
        }
    }

    private static final Set<String> PRONOUNS = Set.of("hon", "han", "henne", "honom");
    private static final Set<String> STRANGERS = Dictionary.words("private-persons");

    private final Map<Sentence, List<Reference>> bySentence = new HashMap<>();
    private final Persons persons;
    private final Agencies agencies;

    PersonReferences(List<Sentence> sentences, Persons persons, Agencies agencies) {
        this.persons = persons;
        this.agencies = agencies;
        Reference latest = null;
        for (Sentence sentence : sentences) {
            Patience.check();
            if (sentence.isHeading()) {
                latest = null;
            }
            List<Reference> found = references(sentence, latest);
            bySentence.put(sentence, found);
            boolean named = found.stream().anyMatch(reference -> !reference.pronoun());
            int stranger = stranger(sentence);
            if (named && (stranger < 0 || stranger > found.getFirst().first())) {
                latest = subject(found);
            } else if (stranger >= 0) {
                latest = null;
            }
        }
    }

    List<Reference> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The first person of a sentence is most often its subject, and the last one where it ends in "säger NN". */
    private static Reference subject(List<Reference> found) {
        return found.getFirst();
    }

    /** "Elsa, 14, …" or "… , Samir Boulos, är nöjd": from here on "hon" and "han" are somebody else. */
    private int stranger(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i = Math.max(i + 1, PersonNames.end(sentence, i, agencies))) {
            int last = PersonNames.end(sentence, i, agencies);
            if (last - i >= 2 && persons.find(PersonNames.name(sentence, i, last)) == null) {
                return i;
            }
            Token age = last == i + 1 && sentence.is(last, ",") ? sentence.at(last + 1) : null;
            if (age != null && age.isNumber() && age.text().length() <= 2) {
                return i;
            }
            if (last == i + 1 && isIntroduced(sentence, i)) {
                return i;
            }
            boolean told = last == i + 1
                    && sentence.is(last, ",")
                    && (sentence.is(last + 1, "vars") || sentence.is(last + 1, "som"));
            if (told && persons.bySurname(sentence.token(i).text()) == null) {
                return i;
            }
            if (STRANGERS.contains(sentence.token(i).lower()) && !isOnlyTalkedOf(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "– När en mamma berättar blir det tyst": whom somebody speaks of is not who speaks. */
    private static boolean isOnlyTalkedOf(Sentence sentence, int i) {
        if (!sentence.talk()) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            if (Attribution.isVerb(sentence.token(k).lower())) {
                return false;
            }
        }
        return true;
    }

    /** "En av dem är Maja, målare", "Ali i 4A har sett": a first name alone, of somebody in no public role. */
    private boolean isIntroduced(Sentence sentence, int i) {
        if (persons.bySurname(sentence.token(i).text()) != null) {
            return false;
        }
        boolean predicate = i > 0 && (sentence.is(i - 1, "är") || sentence.is(i - 1, "heter"));
        Token form = sentence.is(i + 1, "i") || sentence.is(i + 1, "på") ? sentence.at(i + 2) : null;
        Token grade = form == null ? null : sentence.at(i + 3);
        boolean pupil = form != null
                && (form.text().matches("[1-9][A-Fa-f]")
                        || form.text().matches("[1-9]")
                                && grade != null
                                && grade.text().matches("[A-F]"));
        return pupil || predicate && sentence.is(i + 1, ",");
    }

    private List<Reference> references(Sentence sentence, @Nullable Reference latest) {
        var found = new ArrayList<Reference>();
        for (int i = 0; i < sentence.size(); i++) {
            Reference reference = at(sentence, i, latest);
            if (reference != null) {
                found.add(reference);
                i = reference.last() - 1;
            }
        }
        return found;
    }

    private @Nullable Reference at(Sentence sentence, int i, @Nullable Reference latest) {
        Token token = sentence.token(i);
        if (!token.isWord()) {
            return null;
        }
        int last = PersonNames.end(sentence, i, agencies);
        for (int end = last; end > i; end--) {
            Persons.Entry full = persons.find(PersonNames.name(sentence, i, end));
            if (full != null && (full.hasSurname() || sentence.isCaption())) {
                return new Reference(full, sentence, i, end, false);
            }
        }
        if (last == i + 1) {
            Persons.Entry surname = persons.bySurname(token.text());
            if (surname != null) {
                return new Reference(surname, sentence, i, last, false);
            }
        }
        if (last > i) {
            return null;
        }
        if (PRONOUNS.contains(token.lower()) && latest != null) {
            return new Reference(latest.person(), sentence, i, i + 1, true);
        }
        String title = Titles.isDefinite(token) ? Titles.of(token.lower()) : null;
        Persons.Entry inRole = title == null ? null : persons.byRole(title);
        boolean named = inRole != null && PersonNames.end(sentence, i + 1, agencies) > i + 1;
        return inRole == null || named ? null : new Reference(inRole, sentence, i, i + 1, false);
    }
}
