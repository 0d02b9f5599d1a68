package se.samsyn.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyMergeService;
import se.samsyn.agency.AgencyNames;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.MergePreview;
import se.samsyn.agency.MergePreview.Follower;
import se.samsyn.agency.MergePreview.Titled;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** Makes one agency of two that are the same: which, what follows, and what holds where they differ. */
@Route("aktorer/" + Pages.ID + "/sla-samman")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class AgencyMergeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WITH = "med";

    /** That the two changed places because more refers to the other one. */
    private static final String SWAPPED = "bytte-plats";

    private final transient AgencyService agencies;
    private final transient AgencyMergeService merges;
    private String title = "";

    AgencyMergeView(AgencyService agencies, AgencyMergeService merges) {
        this.agencies = agencies;
        this.merges = merges;
        addClassName("s-page");
        setId("innehall");
    }

    static String path(AgencyId kept) {
        return kept.ref().path() + "/sla-samman";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kept = Pages.found(() -> agencies.get(new AgencyId(Pages.id(event))));
        title = Texts.of("agency.merge.title", kept.data().name());
        removeAll();
        add(new PageHeader(title).under(kept.data().name(), kept.id().ref().path()));
        var other = Address.parameter(event.getLocation(), WITH)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(number -> new AgencyId(Long.parseLong(number)))
                .filter(id -> !id.equals(kept.id()));
        var preview = other.map(id -> Pages.found(() -> merges.preview(kept.id(), id)));
        add(choice(
                kept,
                preview.orElse(null),
                Address.parameter(event.getLocation(), SWAPPED).isPresent()));
        preview.ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private PageSection choice(Agency kept, @Nullable MergePreview preview, boolean swapped) {
        var other = preview == null ? null : preview.gone().id();
        var names = new LinkedHashMap<AgencyId, String>();
        agencies.names().stream()
                .filter(one -> !one.id().equals(kept.id()))
                .forEach((AgencyNames one) -> names.put(one.id(), one.name()));
        var box = Choices.box(Texts.of("agency.merge.other"), names);
        box.setHelperText(Texts.of("agency.merge.other.help", kept.data().name()));
        box.setWidth("min(480px, 100%)");
        if (other != null && names.containsKey(other)) {
            box.setValue(other);
        } else {
            box.setAutofocus(true);
        }
        box.addValueChangeListener(change -> open(kept.id(), change.getValue()));
        var section = new PageSection(Texts.of("agency.merge.which"), box);
        if (preview != null) {
            if (swapped) {
                section.add(swapped(preview));
            }
            section.add(
                    prose(Texts.of(
                            "agency.merge.stays",
                            kept.data().name(),
                            preview.referring(),
                            preview.following(),
                            preview.gone().data().name())),
                    new Anchor(
                            path(preview.gone().id()) + "?" + WITH + "="
                                    + kept.id().value(),
                            Texts.of("agency.merge.swap")));
        }
        return section;
    }

    /** Proposes to keep the one that more refers to; whoever knows better swaps them. */
    private void open(AgencyId kept, @Nullable AgencyId other) {
        if (other == null) {
            UI.getCurrent().navigate(path(kept), QueryParameters.empty());
        } else {
            var stays = merges.fuller(kept, other);
            var goes = stays.equals(kept) ? other : kept;
            var parameters = new HashMap<>(Map.of(WITH, String.valueOf(goes.value())));
            if (!stays.equals(kept)) {
                parameters.put(SWAPPED, "ja");
            }
            UI.getCurrent().navigate(path(stays), QueryParameters.simple(parameters));
        }
    }

    /** Whoever came to keep the one reads on the page of the other now. */
    private static Paragraph swapped(MergePreview preview) {
        var note = new Paragraph(Texts.of(
                "agency.merge.swapped",
                preview.kept().data().name(),
                preview.gone().data().name()));
        note.addClassName("s-notice");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private void show(MergePreview preview) {
        var kept = preview.kept().data().name();
        var gone = preview.gone().data().name();
        var section = new PageSection(Texts.of("agency.merge.follows"));
        if (preview.followers().isEmpty()) {
            section.add(new Paragraph(Texts.of("agency.merge.follows.none", gone)));
        } else {
            var list = new UnorderedList();
            list.addClassName("s-list");
            preview.followers().forEach(follower -> list.add(item(follower)));
            section.add(list);
        }
        section.add(
                prose(Texts.of("agency.merge.unseen")),
                prose(Texts.of(preview.actedFor() ? "agency.merge.members" : "agency.merge.noMembers", gone, kept)),
                prose(Texts.of("agency.merge.frozen", gone, kept)));
        add(section);
        var form = new MergeForm(agencies, merges, preview);
        var data =
                new PageSection(Texts.of("agency.merge.data"), prose(Texts.of("agency.merge.data.kept", kept, gone)));
        if (!preview.taken().isEmpty()) {
            data.add(prose(Texts.of("agency.merge.data.taken", kept, gone, form.taken())));
        }
        add(data.add(form.form()));
    }

    private static ListItem item(Follower follower) {
        var what = new Span(new Span(Texts.of(follower.what(), follower.count())));
        what.addClassNames("s-grow", "s-lines");
        if (follower.both() > 0) {
            var both = new Span(Texts.of("agency.merge.both", follower.both()));
            both.addClassName("s-small");
            what.add(new Span(" "), both);
        }
        var names = new Span();
        names.addClassName("s-small");
        follower.first().forEach(titled -> {
            if (names.getElement().getChildCount() > 0) {
                names.add(new Span(", "));
            }
            add(names, titled);
        });
        var more = follower.count()
                - follower.first().stream().mapToInt(Titled::count).sum();
        if (more > 0) {
            names.add(new Span(" " + Texts.of("agency.merge.more", more)));
        }
        var where = new Span(names);
        where.addClassName("s-grow");
        return new ListItem(what, where);
    }

    /** Several of one name stand behind it once, by their days. */
    private static void add(Span names, Titled titled) {
        if (titled.count() == 1) {
            names.add(new Anchor(titled.latest().getFirst().record().path(), titled.name()));
            return;
        }
        names.add(new Span(Texts.of("agency.merge.same", titled.name(), titled.count()) + " "));
        for (var i = 0; i < titled.latest().size(); i++) {
            var one = titled.latest().get(i);
            names.add(
                    new Span(i == 0 ? "(" : ", "),
                    new Anchor(one.record().path(), one.on() == null ? String.valueOf(i + 1) : Dates.exact(one.on())));
        }
        names.add(new Span(titled.count() > titled.latest().size() ? " …)" : ")"));
    }

    private static Paragraph prose(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("s-prose");
        return paragraph;
    }
}
