package se.samsyn.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules that come with the program, read from the changelog, for tests that need no database. */
final class BuiltInRules {

    private static final Pattern INSERT =
            Pattern.compile("insert into screening_rule \\(([^)]*)\\) values \\('([A-Z_]+)'((?:,\\s*'[^']*')*)\\);");

    private BuiltInRules() {}

    static List<Rule> all() {
        try (var files = Files.list(Path.of("db/changelog/changes"))) {
            var rules = new ArrayList<Rule>();
            for (var file : files.filter(path -> path.toString().contains("-screening"))
                    .sorted()
                    .toList()) {
                var matcher = INSERT.matcher(Files.readString(file));
                while (matcher.find()) {
                    rules.add(rule(rules.size() + 1, matcher.group(1), matcher.group(2), matcher.group(3)));
                }
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rule own(RuleData data) {
        return new Rule(new RuleId(100), 0, RuleKind.WORDS, List.of(), List.of(), List.of(), data);
    }

    private static Rule rule(long id, String columns, String kind, String values) {
        var names = List.of(columns.split(",\\s*"));
        var lists = Pattern.compile("'\\{([^}]*)}'")
                .matcher(values)
                .results()
                .map(match -> List.of(match.group(1).split(",")))
                .toList();
        return new Rule(
                new RuleId(id),
                0,
                RuleKind.valueOf(kind),
                list(names, lists, "built_in"),
                list(names, lists, "context"),
                list(names, lists, "built_in_exceptions"),
                RuleData.empty());
    }

    private static List<String> list(List<String> names, List<List<String>> lists, String name) {
        var at = names.indexOf(name);
        return at < 0 ? List.of() : lists.get(at - 1);
    }
}
