package se.samsyn.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.question.Confirmation;
import se.samsyn.question.ConfirmationService;
import se.samsyn.shared.Freshness;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.LostFocus;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** On the page of an initiative or a goal that goes on: whether it still holds, for those who may say so. */
@org.springframework.stereotype.Component
class StillTrueSection implements RecordSection {

    private final ConfirmationService confirmations;
    private final StillTrueActions actions;

    StillTrueSection(ConfirmationService confirmations, StillTrueActions actions) {
        this.confirmations = confirmations;
        this.actions = actions;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        return confirmations
                .freshness(record)
                .filter(confirmations::maySay)
                .filter(known -> confirmations.isAsked(known)
                        || !confirmations.of(record).isEmpty())
                .map(_ -> new Part(record));
    }

    /** Made anew by itself, so that what is being written elsewhere on the page stays. */
    private final class Part extends Composite<Div> {

        private final transient RecordRef record;

        Part(RecordRef record) {
            this.record = record;
            load();
        }

        private void again() {
            load();
            LostFocus.to(this);
        }

        private void load() {
            getContent().removeAll();
            confirmations
                    .freshness(record)
                    .ifPresent(known -> getContent().add(section(known, confirmations.of(record))));
        }

        private PageSection section(Freshness known, List<Confirmation> said) {
            var open = said.stream().filter(Confirmation::isOpen).toList();
            var settled = open.isEmpty() && !confirmations.isAsked(known);
            var section = new PageSection(Texts.of(settled ? "question.confirmed" : "question.stillTrue"));
            if (!open.isEmpty()) {
                var list = Said.list();
                open.forEach(doubt -> list.add(doubted(doubt)));
                section.add(list);
            }
            said.stream()
                    .filter(Confirmation::holds)
                    .findFirst()
                    .ifPresent(one -> section.add(SmallText.of(Texts.of(
                            "question.confirmed.by",
                            one.agencyName().isEmpty() ? one.saidBy() : one.saidBy() + ", " + one.agencyName(),
                            Dates.exact(one.saidOn())))));
            if (confirmations.isAsked(known)) {
                section.add(
                        new Paragraph(Texts.of("question.stillTrue.since", Dates.exact(known.saidOn()))),
                        actions.of(known, this::again));
            }
            return section;
        }

        private ListItem doubted(Confirmation doubt) {
            var head = new Div(new StateMark(Tone.PARTLY, Texts.of("question.doubted")));
            head.addClassName("s-request-head");
            var item = new ListItem(
                    head,
                    SmallText.of(Texts.of(
                            "question.doubted.by",
                            doubt.agencyName().isEmpty() ? doubt.saidBy() : doubt.saidBy() + ", " + doubt.agencyName(),
                            Dates.exact(doubt.saidOn()))),
                    Said.words(doubt.words()));
            if (CurrentCaller.get().mayEdit()) {
                var row = Said.row();
                row.add(Said.button(
                        Texts.of("question.settle"),
                        doubt.words(),
                        () -> actions.settle(doubt, this::again),
                        ButtonVariant.SMALL));
                item.add(row);
            }
            return item;
        }
    }
}
