package se.samsyn.agency;

import java.util.List;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.PersonalNumbers;

/**
 * What is known of a person: their names, and nothing else. Party letters after a name are taken off.
 *
 * @param name as far as it is known; a given name alone will do
 * @param aliases other forms of it that texts use
 */
@NotFreeText("the register of people in public roles: names are what it is for, and a personal number is refused")
public record PersonData(String name, List<String> aliases) {

    public PersonData {
        name = Input.line(PartyLabels.without(name));
        aliases = Input.lines(aliases.stream().map(PartyLabels::without).toList());
    }

    void check() {
        Input.checkName("name", name);
        Input.checkLines("aliases", aliases);
        PersonalNumbers.refuse("name", name);
        aliases.forEach(alias -> PersonalNumbers.refuse("aliases", alias));
    }
}
