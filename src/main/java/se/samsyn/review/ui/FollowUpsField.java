package se.samsyn.review.ui;

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
import se.samsyn.review.FollowUpData;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;

/** What is to be done after a review, a row each; none is needed. */
final class FollowUpsField extends CustomField<List<FollowUpData>> implements InWords<List<FollowUpData>> {

    private final transient Map<AgencyId, String> agencies;
    private final transient List<FollowUpRow> rows = new ArrayList<>();
    private final LocalDate proposed;
    private final Div list = new Div();

    /** @param proposed by when something new is to be done */
    FollowUpsField(String label, Map<AgencyId, String> agencies, LocalDate proposed) {
        super(List.of());
        this.agencies = agencies;
        this.proposed = proposed;
        setLabel(label);
        list.addClassName("s-rows");
        var add = new Button(Texts.of("review.followUp.add"), _ -> addRow(null).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    /** Whether every row that was begun says what and by when. */
    boolean isComplete() {
        return rows.stream().allMatch(row -> row.isEmpty() || row.value() != null);
    }

    @Override
    public String inWords(List<FollowUpData> value) {
        return value.stream()
                .map(one -> Stream.of(
                                one.words(),
                                one.agency() == null ? "" : agencies.getOrDefault(one.agency(), ""),
                                Dates.exact(one.dueOn()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    @Override
    protected List<FollowUpData> generateModelValue() {
        return rows.stream().map(FollowUpRow::value).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(List<FollowUpData> followUps) {
        rows.clear();
        list.removeAll();
        followUps.forEach(this::addRow);
    }

    private FollowUpRow addRow(@Nullable FollowUpData data) {
        var row = new FollowUpRow(agencies, data, proposed, this::updateValue, this::removeRow);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void removeRow(FollowUpRow row) {
        rows.remove(row);
        list.remove(row);
        updateValue();
    }
}
