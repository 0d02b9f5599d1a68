package se.samsyn.list;

import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.PersonalNumbers;
import se.samsyn.shared.RuleViolation;

/**
 * What a view is.
 *
 * @param place path of the list's page
 * @param name at most {@value #NAME} characters, once among one's own views of a list and once among the shared ones
 * @param query parameters of the list's address
 * @param shared whether all see it who are signed in
 */
public record SavedViewData(
        @NotFreeText("an address of the program") String place,

        @NotFreeText("what a list is called; personal numbers are refused")
        String name,

        @NotFreeText("parameters of an address; personal numbers are refused")
        String query,

        boolean shared) {

    public static final int NAME = 80;
    public static final int QUERY = 2_000;

    public SavedViewData {
        name = Input.line(name);
        query = Input.line(query);
    }

    public SavedViewData named(String other) {
        return new SavedViewData(place, other, query, shared);
    }

    public SavedViewData asking(String other) {
        return new SavedViewData(place, name, other, shared);
    }

    public SavedViewData shared(boolean other) {
        return new SavedViewData(place, name, query, other);
    }

    void check() {
        if (name.isEmpty()) {
            throw new RuleViolation("name", "shared.required");
        }
        Input.checkLength("name", name, NAME);
        PersonalNumbers.refuse("name", name);
        if (query.length() > QUERY) {
            throw new RuleViolation("", "list.view.long");
        }
        if (shared) {
            PersonalNumbers.refuse("", query.replace('+', ' '));
        }
    }
}
