package se.samsyn.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.shared.Finding;

/** How much of what ought to be asked about is, and how seldom without need; on texts written before the rules. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreeningQualityTest {

    private record Example(Set<RuleKind> expected, String text) {}

    private static final class Figures {
        private int right;
        private int missed;
        private int needless;

        double precision() {
            return right + needless == 0 ? 1 : (double) right / (right + needless);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    @Test
    void precision_and_recall_of_every_rule_on_the_set() throws IOException {
        var figures = measure("texts.tsv", 150);

        figures.forEach((kind, one) -> {
            assertThat(one.recall()).as("recall " + kind).isGreaterThanOrEqualTo(0.9);
            assertThat(one.precision()).as("precision " + kind).isGreaterThanOrEqualTo(0.9);
        });
    }

    @Test
    void and_on_texts_that_the_rules_were_not_made_from() throws IOException {
        var figures = measure("texts-unseen.tsv", 60);

        figures.forEach((kind, one) -> {
            assertThat(one.recall()).as("recall " + kind).isGreaterThanOrEqualTo(0.8);
            assertThat(one.precision()).as("precision " + kind).isGreaterThanOrEqualTo(0.8);
        });
    }

    private static Map<RuleKind, Figures> measure(String file, int least) throws IOException {
        var examples = examples(file);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(least);
        assertThat(examples.stream().filter(example -> example.expected().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(least / 2);
        var screening =
                new Screening(BuiltInRules.all(), Set.of("Stina Lundgren", "Gunnar Strömmer", "Petra Lundh")::contains);
        var figures = new EnumMap<RuleKind, Figures>(RuleKind.class);
        var wrong = new ArrayList<String>();
        for (var example : examples) {
            var found = screening.findings(example.text()).stream()
                    .map(Finding::kind)
                    .map(RuleKind::valueOf)
                    .collect(Collectors.toSet());
            for (var kind : RuleKind.values()) {
                count(figures, kind, example, found.contains(kind), wrong);
            }
        }
        report(file, figures, wrong);
        return figures;
    }

    private static void count(
            Map<RuleKind, Figures> figures, RuleKind kind, Example example, boolean found, List<String> wrong) {
        var expected = example.expected().contains(kind);
        if (!found && !expected) {
            return;
        }
        var one = figures.computeIfAbsent(kind, _ -> new Figures());
        if (found && expected) {
            one.right++;
        } else if (found) {
            one.needless++;
            wrong.add("needless " + kind + ": " + example.text());
        } else {
            one.missed++;
            wrong.add("missed " + kind + ": " + example.text());
        }
    }

    private static void report(String file, Map<RuleKind, Figures> figures, List<String> wrong) {
        var report = new StringBuilder("%n%s%n%-16s %5s %6s %8s %9s %6s%n"
                .formatted(file, "rule", "right", "missed", "needless", "precision", "recall"));
        figures.forEach((kind, one) -> report.append("%-16s %5d %6d %8d %9.2f %6.2f%n"
                .formatted(kind, one.right, one.missed, one.needless, one.precision(), one.recall())));
        wrong.forEach(line -> report.append(line).append(System.lineSeparator()));
        System.out.println(report);
    }

    private static List<Example> examples(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/screening", file)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", 2))
                .map(parts -> new Example(
                        parts[0].equals("-")
                                ? Set.of()
                                : Arrays.stream(parts[0].split(","))
                                        .map(RuleKind::valueOf)
                                        .collect(Collectors.toSet()),
                        parts[1]))
                .toList();
    }
}
