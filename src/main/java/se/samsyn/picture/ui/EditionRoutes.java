package se.samsyn.picture.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.NoSuchElementException;
import se.samsyn.picture.Edition;
import se.samsyn.picture.EditionId;
import se.samsyn.picture.EditionListItem;
import se.samsyn.picture.EditionService;
import se.samsyn.shared.RecordKind;

/** The edition that an address names. */
final class EditionRoutes {

    private EditionRoutes() {}

    static Edition edition(EditionService service, BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> find(service, Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
    }

    /** The address of what changed between two of them. */
    static String comparing(EditionListItem one, EditionListItem other) {
        return RowLinks.record(RecordKind.EDITION, one.id().value()) + "/jamfor/"
                + other.id().value();
    }

    private static Edition find(EditionService service, long id) {
        try {
            return service.get(new EditionId(id));
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }
}
