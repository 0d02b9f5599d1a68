package se.samsyn.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.AgreementParty;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;

/** The parties of an agreement, a row each. */
final class PartiesField extends CustomField<List<AgreementParty>> implements InWords<List<AgreementParty>> {

    private final transient Map<AgencyId, String> agencies;
    private final transient List<PartyRow> rows = new ArrayList<>();
    private final LocalDate today;
    private final Div list = new Div();

    PartiesField(String label, Map<AgencyId, String> agencies, LocalDate today) {
        super(List.of());
        this.agencies = agencies;
        this.today = today;
        setLabel(label);
        list.addClassName("s-rows");
        var add = new Button(Texts.of("agreement.party.add"), _ -> addRow(null).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    /** Of a new agreement: one of the parties is known, and there is another. */
    void begin(@Nullable AgencyId municipality) {
        addRow(municipality == null ? null : new AgreementParty(municipality, "", null));
        addRow(null);
        updateValue();
    }

    /** Whether every row that was begun says who. */
    boolean isComplete() {
        return rows.stream().allMatch(row -> row.isEmpty() || row.value() != null);
    }

    /** Whether no day stands there on which nobody can have signed. */
    boolean hasDays() {
        return rows.stream().noneMatch(PartyRow::isDayWrong);
    }

    @Override
    public String inWords(List<AgreementParty> value) {
        return value.stream()
                .map(party -> Stream.of(
                                agencies.getOrDefault(party.agency(), ""),
                                party.signatory(),
                                party.signedOn() == null ? "" : Dates.exact(party.signedOn()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    @Override
    protected List<AgreementParty> generateModelValue() {
        return rows.stream().map(PartyRow::value).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(List<AgreementParty> parties) {
        rows.clear();
        list.removeAll();
        parties.forEach(this::addRow);
    }

    private PartyRow addRow(@Nullable AgreementParty party) {
        var row = new PartyRow(agencies, party, today, this::updateValue, this::removeRow);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void removeRow(PartyRow row) {
        rows.remove(row);
        list.remove(row);
        updateValue();
    }
}
