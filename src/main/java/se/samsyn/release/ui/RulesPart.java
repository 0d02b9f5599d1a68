package se.samsyn.release.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.Binder;
import se.samsyn.release.WithholdingRule;
import se.samsyn.release.WithholdingRuleData;
import se.samsyn.release.WithholdingRuleService;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** The rules that marks can name. None is reworded: what has been decided refers to it. */
final class RulesPart extends Composite<Div> {

    private final transient WithholdingRuleService rules;
    private final UnorderedList list = new UnorderedList();

    RulesPart(WithholdingRuleService rules) {
        this.rules = rules;
        getContent().addClassName("s-stack");
        list.addClassName("s-list");
        getContent()
                .add(
                        SmallText.of(Texts.of("release.rules.why")),
                        list,
                        new Div(new Button(Texts.of("release.rule.create"), _ -> create())));
        load();
    }

    private void load() {
        list.removeAll();
        rules.all().forEach(rule -> list.add(item(rule)));
    }

    private ListItem item(WithholdingRule rule) {
        var words = new Div(
                new Div(rule.data().citation()), SmallText.of(rule.data().words()));
        words.addClassNames("s-grow", "s-lines");
        var item = new ListItem(words);
        if (!rule.active()) {
            item.add(SmallText.of(Texts.of("release.rule.off")));
        }
        var label = Texts.of(rule.active() ? "release.rule.hide" : "release.rule.show");
        item.add(new ActionMenu(Texts.of("release.rule.more", rule.data().citation())).add(label, () -> {
            rules.offer(rule.id(), !rule.active());
            load();
        }));
        return item;
    }

    private void create() {
        var binder = new Binder<>(WithholdingRuleData.class);
        var citation = Fields.plain(Texts.of("release.rule.citation"));
        citation.setRequiredIndicatorVisible(true);
        citation.setHelperText(Texts.of("release.rule.citation.help"));
        var words = Fields.plain(Texts.of("release.rule.words"));
        words.setRequiredIndicatorVisible(true);
        binder.bind(citation, "citation");
        binder.bind(words, "words");
        new FormDialog<>(
                        Texts.of("release.rule.create"),
                        binder,
                        data -> {
                            rules.create(data);
                            load();
                            Toasts.done(Texts.of("release.rule.created", data.citation()));
                        },
                        citation,
                        words)
                .explained(Texts.of("release.rules.why"))
                .read(new WithholdingRuleData("", ""))
                .open();
    }
}
