package se.samsyn.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import se.samsyn.question.ConfirmationService;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StartSection;
import se.samsyn.shared.ui.Texts;

/** Where a partner's day begins: what their agency answers for and nobody has spoken of for long. */
@org.springframework.stereotype.Component
class StillTrueForYou implements StartSection {

    /** More at once would be put off altogether; the next come when these are answered. */
    private static final int AT_ONCE = 5;

    private final ConfirmationService confirmations;
    private final StillTrueActions actions;

    StillTrueForYou(ConfirmationService confirmations, StillTrueActions actions) {
        this.confirmations = confirmations;
        this.actions = actions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(Runnable changed) {
        var asked = confirmations.toConfirm();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var list = Said.list();
        asked.stream().limit(AT_ONCE).forEach(record -> {
            var head = new Div(new Anchor(record.record().path(), record.name()));
            head.addClassName("s-request-head");
            list.add(new ListItem(
                    head,
                    SmallText.of(Texts.of("question.stillTrue.since", Dates.exact(record.saidOn()))),
                    actions.of(record, changed)));
        });
        return Optional.of(new PageSection(Texts.of("question.stillTrue.count", asked.size()), list));
    }
}
