package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samsyn.agency.PersonRole;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** The roles of a person in time, latest first: which one they held on a day can be read off it. */
final class RoleTimeline extends Composite<OrderedList> {

    /** @param action what can be done with a role */
    RoleTimeline(List<PersonRole> roles, Function<PersonRole, Optional<Component>> action) {
        getContent().addClassName("s-timeline");
        roles.forEach(role -> getContent().add(item(role, action.apply(role))));
        if (!roles.isEmpty()) {
            getContent().getComponentAt(0).getElement().setAttribute("data-latest", true);
        }
    }

    private static ListItem item(PersonRole role, Optional<Component> action) {
        var when = new Span(period(role.data()));
        when.addClassName("s-when");
        var what = new Span();
        what.addClassName("s-what");
        var title = new Span(role.data().title());
        title.getStyle().setFontWeight(com.vaadin.flow.dom.Style.FontWeight.BOLD);
        what.add(title);
        if (role.agency() != null) {
            what.add(AgencyMarks.of(role.agency()));
        }
        if (role.data().validFrom() != null || role.data().validTo() != null) {
            var known = new Span(
                    Texts.of("agency.role.known", Dates.exact(role.data().knownOn())));
            known.addClassName("s-small");
            what.add(known);
        }
        var item = new ListItem(when, what);
        action.ifPresent(item::add);
        return item;
    }

    /** What is known of when: from and to, one of them, or only a day on which it was so. */
    static String period(PersonRoleData role) {
        if (role.validFrom() == null && role.validTo() == null) {
            return Dates.exact(role.knownOn());
        }
        if (role.validTo() == null) {
            return Texts.of("agency.role.since", Dates.exact(role.validFrom()));
        }
        return role.validFrom() == null
                ? Texts.of("agency.role.until", Dates.exact(role.validTo()))
                : Dates.exact(role.validFrom()) + " – " + Dates.exact(role.validTo());
    }
}
