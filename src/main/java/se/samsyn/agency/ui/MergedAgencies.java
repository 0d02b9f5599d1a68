package se.samsyn.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyMerge;
import se.samsyn.agency.AgencyMergeService;
import se.samsyn.agency.MergePreview;
import se.samsyn.agency.MergeRest;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What an agency was made one with, and the way back. */
final class MergedAgencies {

    /** As many records are named where something stays behind. */
    private static final int NAMED = 10;

    private final AgencyMergeService merges;

    MergedAgencies(AgencyMergeService merges) {
        this.merges = merges;
    }

    Optional<PageSection> section(Agency agency) {
        var standing = merges.about(agency.id()).stream()
                .filter(merge -> merge.standsIn(agency.id()))
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("s-list");
        standing.forEach(merge -> list.add(item(agency, merge)));
        return Optional.of(new PageSection(Texts.of("agency.merged"), list));
    }

    /** For whoever came by the address of the one that is gone. */
    static Paragraph cameBy(AgencyMerge merge) {
        var note = new Paragraph(Texts.of("agency.merged.cameBy", merge.goneName(), day(merge)));
        note.addClassName("s-notice");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    static String day(AgencyMerge merge) {
        return Dates.exact(Dates.day(merge.mergedAt().toInstant()));
    }

    private ListItem item(Agency agency, AgencyMerge merge) {
        var who = new Span(merge.goneName());
        var when = new Span(Texts.of("agency.merged.by", day(merge), merge.mergedBy()));
        when.addClassName("s-small");
        var why = new Span(merge.reason());
        why.addClassName("s-small");
        var item = new ListItem(who, when, why);
        if (CurrentCaller.get().mayEdit()) {
            var undo = new Button(Texts.of("agency.undo"), _ -> ask(agency, merge));
            undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            undo.setAriaLabel(Texts.of("agency.undo.of", merge.goneName()));
            item.add(undo);
        }
        return item;
    }

    private void ask(Agency agency, AgencyMerge merge) {
        Confirmation.askWhy(
                Texts.of("agency.undo.question", merge.goneName(), agency.data().name()),
                explanation(agency, merge, merges.left(merge.id())),
                Texts.of("agency.undo"),
                () -> {
                    var back = merges.undo(merge.id());
                    UI.getCurrent().navigate(back.ref().path());
                    Toasts.done(Texts.of("agency.undone", merge.goneName()));
                });
    }

    private static String explanation(Agency agency, AgencyMerge merge, MergeRest rest) {
        if (rest.isNone()) {
            return Texts.of("agency.undo.all", merge.goneName());
        }
        return Texts.of("agency.undo.rest", merge.goneName(), agency.data().name(), names(rest));
    }

    private static String names(MergeRest rest) {
        var others = Math.max(0, rest.records().size() - NAMED) + rest.others();
        return Stream.concat(
                        rest.records().stream().limit(NAMED).map(MergePreview.Named::name),
                        others == 0 ? Stream.empty() : Stream.of(Texts.of("agency.undo.others", others)))
                .collect(Collectors.joining(", "));
    }
}
