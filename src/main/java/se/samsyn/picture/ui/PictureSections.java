package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureContent.Frame;
import se.samsyn.picture.Wording;
import se.samsyn.shared.ui.PageSection;

/**
 * A whole picture, live or frozen. Shown again, it redraws only the sections whose figures have changed, keeps the
 * tables open that the user opened, and gives the focus back to what had it.
 */
final class PictureSections extends Composite<Div> {

    private final Wording wording;
    private final boolean frozen;
    private final Map<String, List<Object>> drawn = new HashMap<>();
    private final Map<String, Div> places = new HashMap<>();
    private final Set<String> open = Shown.noneOpen();

    /** @param frozen whether the figures open what was frozen, rather than the registry */
    PictureSections(Wording wording, boolean frozen) {
        this.wording = wording;
        this.frozen = frozen;
        getContent().addClassName("s-picture");
        // the element that last had the focus, by name: it may be redrawn under the user's fingers
        getElement()
                .executeJs("this.addEventListener('focusin', event => { this.lastFocus = event.target.id; });"
                        + "this.addEventListener('focusout', event => {"
                        + " if (event.relatedTarget) { this.lastFocus = ''; } });");
    }

    void show(PictureContent content) {
        var shown = Shown.of(content, wording, frozen, open);
        var frame = content.frame();
        part("figures", FiguresPart.data(shown), shown, FiguresPart::of, "figures");
        part(
                "who",
                List.of(
                        content.initiatives(),
                        content.areas(),
                        content.activities().count()),
                shown,
                PictureSections::who,
                "initiatives");
        part(
                "goals",
                List.of(content.goals(), content.figures(), content.initiatives()),
                shown,
                GoalsPart::of,
                "goals");
        part(
                "activities",
                List.of(
                        content.activities(),
                        content.sources(),
                        content.figures().outside()),
                shown,
                ActivitiesPart::of,
                "activities");
        part(
                "visits",
                List.of(content.visits(), frame.from(), content.figures().outside()),
                shown,
                VisitsPart::of,
                "visits");
        part(
                "coverage",
                List.of(
                        content.coverage(),
                        content.initiatives(),
                        content.figures().outside()),
                shown,
                CoveragePart::of,
                "coverage");
        getElement()
                .executeJs("const last = this.lastFocus;"
                        + "if (last && document.activeElement === document.body) {"
                        + " document.getElementById(last)?.focus({preventScroll: true}); }");
    }

    private static Component who(Shown shown) {
        return new PageSection(shown.text("picture.who"), AreasPart.of(shown), AgenciesPart.of(shown));
    }

    private void part(String name, List<Object> data, Shown shown, Function<Shown, Component> draw, String component) {
        var place = places.computeIfAbsent(name, _ -> {
            var made = new Div();
            getContent().add(made);
            return made;
        });
        var all = List.of(withoutMoment(shown.content().frame()), data);
        if (!all.equals(drawn.put(name, all))) {
            place.removeAll();
            place.add(shown.content().lacks(component) ? missing(shown, name) : draw.apply(shown));
        }
    }

    private static Component missing(Shown shown, String name) {
        return new PageSection(shown.text("picture." + name), Shown.span("s-small", shown.text("picture.missing")));
    }

    private static Frame withoutMoment(Frame frame) {
        return new Frame(
                frame.from(),
                frame.to(),
                frame.previousFrom(),
                frame.previousTo(),
                frame.municipality(),
                frame.area(),
                java.time.Instant.EPOCH,
                frame.composedOn());
    }
}
