package se.samsyn.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.samsyn.retention.Disposal;
import se.samsyn.retention.DisposalService;
import se.samsyn.retention.DueItem;
import se.samsyn.retention.DueRef;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What goes and what goes with it, before it goes; or what stands against it. */
final class DisposalDialog {

    /** More names than this are not read through before a decision. */
    private static final int NAMED = 12;

    /** @param reason why it is disposed of now */
    public record Reason(@FreeText String reason) {}

    private DisposalDialog() {}

    static void open(DisposalService disposals, List<DueRef> refs) {
        var seen = disposals.preview(refs);
        if (seen.isPossible()) {
            confirm(disposals, seen);
        } else {
            explain(disposals, seen);
        }
    }

    private static void confirm(DisposalService disposals, Disposal seen) {
        var binder = new Binder<>(Reason.class);
        var reason = Fields.text(Texts.of("retention.dispose.reason"));
        reason.setHelperText(Texts.of("retention.dispose.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        binder.bind(reason, "reason");
        var count = seen.rows().size();
        new FormDialog<>(
                        Texts.of("retention.dispose.title", count),
                        Texts.of("retention.dispose.now", count),
                        binder,
                        data -> {
                            var protocol = disposals.dispose(seen, data.reason());
                            UI.getCurrent().navigate(ProtocolsView.PATH + "/" + protocol);
                            Toasts.done(Texts.of("retention.dispose.done", count));
                        },
                        goes(seen),
                        reason)
                .explained(Texts.of("retention.dispose.explained"))
                .destroys()
                .open();
    }

    private static Component goes(Disposal seen) {
        var names = new UnorderedList();
        seen.rows().stream().limit(NAMED).map(row -> new ListItem(named(row))).forEach(names::add);
        if (seen.rows().size() > NAMED) {
            names.add(
                    new ListItem(Texts.of("retention.dispose.more", seen.rows().size() - NAMED)));
        }
        var goes = new Div(names);
        if (!seen.along().isEmpty()) {
            goes.add(new Paragraph(Texts.of("retention.dispose.along", RetentionWords.along(seen.along()))));
        }
        goes.add(new Paragraph(SmallText.of(Texts.of("retention.dispose.editions"))));
        return goes;
    }

    private static String named(DueItem row) {
        var number = RetentionWords.numbered(row.ref());
        return row.name().isBlank() ? number : number + ": " + RetentionWords.name(row);
    }

    /** What stands against it, and a way on with the rest. */
    private static void explain(DisposalService disposals, Disposal seen) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("retention.stop.title"));
        dialog.setWidth("min(560px, 94vw)");
        var why = new UnorderedList();
        Stream.concat(
                        seen.stops().stream().map(DisposalDialog::stop),
                        seen.held().stream().map(DisposalDialog::held))
                .limit(NAMED)
                .forEach(why::add);
        var hidden = seen.stops().size() + seen.held().size() - NAMED;
        if (hidden > 0) {
            why.add(new ListItem(Texts.of("retention.dispose.more", hidden)));
        }
        if (seen.missing() > 0) {
            why.add(new ListItem(Texts.of("retention.stop.missing", seen.missing())));
        }
        if (seen.rows().isEmpty() && seen.missing() == 0) {
            why.add(new ListItem(Texts.of("retention.none")));
        }
        dialog.add(why);
        dialog.getFooter().add(new Button(Texts.of("shared.cancel"), _ -> dialog.close()));
        var free = seen.free();
        if (!free.isEmpty()) {
            var rest = new Button(Texts.of("retention.stop.rest", free.size()), _ -> {
                dialog.close();
                open(disposals, free);
            });
            rest.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(rest);
        }
        dialog.open();
    }

    private static ListItem stop(Disposal.Stop stop) {
        var by = new Anchor(
                stop.by().path(),
                RetentionWords.numbered(stop.by().kind().name(), stop.by().id()));
        return new ListItem(
                new Span(Texts.of("retention.stop.by", RetentionWords.numbered(stop.of()), stop.count()) + " "), by);
    }

    private static ListItem held(DueItem row) {
        var hold = Objects.requireNonNull(row.hold());
        return new ListItem(RetentionWords.numbered(row.ref()) + ": "
                + Texts.of("retention.held", Dates.exact(hold.until()), hold.reason()));
    }
}
