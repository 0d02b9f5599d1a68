package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** What stands against removing a record: how many of which kind, with where they are, and what to do instead. */
final class References {

    /** The lists that can be kept to what refers to a record of a kind, by the tables that do. */
    private static final Map<RecordKind, Map<String, List<String>>> LISTS = Map.of(
            RecordKind.INITIATIVE,
            Map.of(
                    "goal", List.of("mal", "initiativ"),
                    "activity", List.of("aktiviteter", "initiativ"),
                    "visit_initiative", List.of("besok", "initiativ"),
                    "article_link", List.of("nyheter", "initiativ")),
            RecordKind.AGENCY,
            Map.of(
                    "initiative_agency", List.of("initiativ", "aktor"),
                    "activity", List.of("aktiviteter", "aktor"),
                    "person_role", List.of("personer", "aktor"),
                    "agreement_party", List.of("overenskommelser", "part"),
                    "pledge_agency", List.of("medborgarloften", "aktor"),
                    "article_link", List.of("nyheter", "aktor")),
            RecordKind.AREA,
            Map.of(
                    "initiative_area", List.of("initiativ", "omrade"),
                    "activity", List.of("aktiviteter", "omrade"),
                    "problem_area", List.of("problem", "omrade"),
                    "agreement_area", List.of("overenskommelser", "omrade"),
                    "pledge_area", List.of("medborgarloften", "omrade"),
                    "article_link", List.of("nyheter", "omrade")));

    private References() {}

    /**
     * @param against what else stands against it; null for nothing
     * @param end ends the record; null where that cannot be done or has been done
     */
    static void show(RecordRef record, Map<String, Integer> refers, @Nullable String against, @Nullable Runnable end) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("shared.refers.cannot"));
        dialog.setWidth("min(480px, 94vw)");
        var list = new UnorderedList();
        refers.forEach((table, many) ->
                list.add(new ListItem(item(Texts.of("shared.refers." + table, many), table, record))));
        if (against != null) {
            dialog.add(new Paragraph(against));
        }
        if (!refers.isEmpty()) {
            dialog.add(new Paragraph(Texts.of("shared.refers")), list);
        }
        dialog.add(new Paragraph(Texts.of(end == null ? "shared.refers.first" : "shared.refers.instead")));
        if (end != null) {
            var button = new Button(Texts.of("shared.refers.end"), _ -> {
                dialog.close();
                end.run();
            });
            button.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(button);
        }
        var close = new Button(Texts.of("shared.close"), _ -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Component item(String words, String table, RecordRef record) {
        return Optional.ofNullable(LISTS.getOrDefault(record.kind(), Map.of()).get(table))
                .<Component>map(list -> new Anchor(list.getFirst() + "?" + list.getLast() + "=" + record.id(), words))
                .orElseGet(() -> new Span(words));
    }
}
