package se.samsyn.agreement;

import se.samsyn.agency.AgencyId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * What is known of the council besides its members. It is for all who are signed in.
 *
 * @param name the municipality's own: local crime-prevention council, safety council
 * @param ledBy the agency that leads it, which 10 § asks to be the municipality
 * @param task what it has to do; may be empty
 */
@Screened(RecordKind.COUNCIL)
public record CouncilData(
        @FreeText String name, AgencyId ledBy, @FreeText String task) {

    public CouncilData {
        name = Input.line(name);
        task = Input.text(task);
    }

    void check() {
        Input.checkName("name", name);
        Input.checkLength("task", task, Input.TEXT);
    }
}
