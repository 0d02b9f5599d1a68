package se.samsyn.screening;

import java.util.List;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RuleViolation;

/**
 * What a municipality says of a rule.
 *
 * @param name of an own rule; empty for one that comes with the program
 * @param explanation in own words; empty for the program's
 * @param words own words, one or several each; a star at the end or the beginning stands for any ending or beginning
 * @param exceptions own words that make it no finding
 * @param offReason why it is switched off; empty exactly while it is on
 */
@NotFreeText("what the rules look for has to stand in them")
public record RuleData(
        String name,
        String explanation,
        List<String> words,
        List<String> exceptions,
        boolean active,
        String offReason) {

    static final int MOST_WORDS = 500;

    // a form hands over what was not filled in as null
    public RuleData {
        name = Input.line(name);
        explanation = Input.text(explanation);
        words = Input.lines(words);
        exceptions = Input.lines(exceptions);
        offReason = active ? "" : Input.line(offReason);
    }

    public static RuleData empty() {
        return new RuleData("", "", List.of(), List.of(), true, "");
    }

    /** @throws RuleViolation where a field is at fault */
    void check(RuleKind kind) {
        if (kind.isOwn()) {
            Input.checkName("name", name);
            if (explanation.isEmpty()) {
                throw new RuleViolation("explanation", "screening.rule.explanation.needed");
            }
            if (words.isEmpty()) {
                throw new RuleViolation("words", "shared.required");
            }
        }
        Input.checkLength("explanation", explanation, 1_000);
        check("words", words);
        check("exceptions", exceptions);
        Input.checkLength("offReason", offReason, Input.NAME);
        if (!active && offReason.isEmpty()) {
            throw new RuleViolation("offReason", "screening.rule.offReason.needed");
        }
    }

    private static void check(String field, List<String> words) {
        if (words.size() > MOST_WORDS) {
            throw new RuleViolation(field, "shared.tooManyLines", MOST_WORDS);
        }
        for (var word : words) {
            Input.checkLength(field, word, 60);
            if (strayStar(word) || word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new RuleViolation(field, "screening.rule.word", word);
            }
        }
    }

    private static boolean strayStar(String word) {
        var inner = word.length() > 2 ? word.substring(1, word.length() - 1) : "";
        var letters = word.replace("*", "").length();
        return inner.contains("*") || letters < 2 && word.contains("*");
    }
}
