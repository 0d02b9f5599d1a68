package se.samsyn.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The little of Swedish grammar that names need: genitive and definite form. */
final class Swedish {

    /** Definite and indefinite endings of the nouns that bodies are called by. */
    private static final List<String[]> HEADS = List.of(
            new String[] {"nämnden", "nämnd"},
            new String[] {"nämnderna", "nämnd"},
            new String[] {"förvaltningen", "förvaltning"},
            new String[] {"enheten", "enhet"},
            new String[] {"avdelningen", "avdelning"},
            new String[] {"kontoret", "kontor"},
            new String[] {"styrelsen", "styrelse"},
            new String[] {"myndigheten", "myndighet"},
            new String[] {"departementet", "departement"},
            new String[] {"polisen", "polis"},
            new String[] {"tjänsten", "tjänst"},
            new String[] {"föreningen", "förening"},
            new String[] {"området", "område"},
            new String[] {"gruppen", "grupp"},
            new String[] {"regionen", "region"},
            new String[] {"centret", "center"},
            new String[] {"gymnasiet", "gymnasium"},
            new String[] {"försvaret", "försvar"},
            new String[] {"förbundet", "förbund"},
            new String[] {"kommunen", "kommun"},
            new String[] {"skolan", "skola"});

    private Swedish() {}

    /** The word without the s of possession; a word that ends in s anyway is left alone when told so. */
    static String withoutGenitive(String word) {
        int length = word.length();
        return length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                ? word.substring(0, length - 1)
                : word;
    }

    /** "socialnämndens" and "Socialnämnd" are one: lower case, no genitive, indefinite. */
    static String stem(String word) {
        String lower = Dictionary.lower(word);
        if (lower.length() < 5) {
            return lower;
        }
        String bare = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        for (String[] head : HEADS) {
            for (String form : head) {
                if (lower.endsWith(form)) {
                    return lower.substring(0, lower.length() - form.length()) + head[1];
                }
                if (bare.endsWith(form)) {
                    return bare.substring(0, bare.length() - form.length()) + head[1];
                }
            }
        }
        return lower;
    }

    /** "socialnämnd" and "Socialnämndens" both to "Socialnämnden". */
    static String definite(String word) {
        for (String[] head : HEADS) {
            if (head[0].equals("nämnderna")) {
                continue;
            }
            String stem = stem(word);
            if (stem.endsWith(head[1])) {
                String base = word.substring(0, stem.length() - head[1].length());
                return capitalised(base + head[0]);
            }
        }
        return capitalised(word);
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Dictionary.SWEDISH) + text.substring(1);
    }

    /** The first letter small, unless the word is an abbreviation. */
    static String uncapitalised(String text) {
        if (text.length() > 1 && Character.isUpperCase(text.charAt(1))) {
            return text;
        }
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Dictionary.SWEDISH) + text.substring(1);
    }

    /** Equal as names: with or without the s of possession. */
    static boolean sameWord(String written, @Nullable String name) {
        return name != null && (written.equals(name) || written.equals(name + "s"));
    }

    /** The name as registered when the text only adds the s of possession. */
    static String withoutGenitiveUnless(String written, String name) {
        return sameWord(written, name) ? name : written;
    }

    /** A place's name; "Alby centrums torg" is in "Alby centrum". */
    static String withoutPossession(Sentence sentence, int first, int last) {
        String name = ProperName.words(sentence, first, last);
        return last > first + 1 ? withoutGenitive(name) : name;
    }
}
