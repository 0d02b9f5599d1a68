package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA, in the page as it is shown. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** What another screen may draw otherwise, of a page whose every rule has been asked on one. */
    private static final List<String> OF_THE_SCREEN = List.of(
            "button-name",
            "color-contrast",
            "label",
            "link-in-text-block",
            "link-name",
            "scrollable-region-focusable",
            "target-size");

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /**
     * What is at fault in Vaadin's own components, and not to be mended from here: rule and the part it is found in. A
     * grid's header row while its columns change, a grid's cell that can be focused, a select's inner button.
     */
    private static final Map<String, String> VAADINS_OWN = Map.of(
            "aria-required-children", "header-row",
            "target-size", "vaadin-grid-cell-",
            "aria-allowed-attr", "vaadin-select-value-button");

    private Accessibility() {}

    /** Fails with the rule, the element and axe's advice for each serious or critical violation. */
    public static void check(Page page) {
        assertThat(violations(page)).as("WCAG 2.2 AA on %s", page.url()).isEmpty();
    }

    /** Each serious or critical violation with its page, rule, element and advice. */
    static List<String> violations(Page page) {
        return violations(page, axe(page).withTags(RULES));
    }

    /** The same, of what depends on the screen: asking all again takes a third longer. */
    static List<String> violationsOfTheScreen(Page page) {
        return violations(page, axe(page).withRules(OF_THE_SCREEN));
    }

    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // no page has frames of other sites, for which axe would carry its findings to a page of its own
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> violations(Page page, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream()
                        // a cell that a grid drew anew meanwhile has no address any more
                        .filter(node -> !(node.getTarget() + node.getHtml())
                                .contains(VAADINS_OWN.getOrDefault(rule.getId(), "no such part")))
                        .map(node -> page.url() + " " + rule.getId() + " (" + rule.getImpact() + ") "
                                + node.getTarget() + ": "
                                + node.getFailureSummary().replaceAll("\\s+", " ") + " "
                                + node.getHtml()))
                .toList();
    }
}
