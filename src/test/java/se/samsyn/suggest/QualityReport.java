package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Counts what is found rightly, wrongly and not at all over the whole test set. */
final class QualityReport {

    /** Counts of one kind. */
    static final class Row {
        int right;
        int wrong;
        int missed;

        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }
    }

    static final List<String> KINDS = List.of("initiative", "agency", "area", "person", "visit", "goal", "statement");
    private static final Map<String, List<String>> FIELDS = Map.of(
            "initiative", List.of("established", "accountable"),
            "person", List.of("role", "agency"),
            "visit", List.of("place"),
            "goal", List.of("initiative"),
            "statement", List.of("speaker", "direct"));

    final Map<String, Row> rows = new LinkedHashMap<>();
    final List<String> details = new ArrayList<>();
    final List<String> forbidden = new ArrayList<>();

    QualityReport(List<GoldArticle> articles) {
        KINDS.forEach(kind -> rows.put(kind, new Row()));
        articles.forEach(this::add);
    }

    private void add(GoldArticle article) {
        KINDS.forEach(kind -> add(article, kind));
        for (String name : article.forbidden()) {
            article.suggestions().stream()
                    .filter(suggestion -> GoldMatch.names(suggestion).anyMatch(GoldMatch.bare(name)::equals))
                    .forEach(_ -> forbidden.add(article.file() + ": " + name));
        }
    }

    private void add(GoldArticle article, String kind) {
        Row row = rows.get(kind);
        var match = new GoldMatch(article.gold());
        Map<JsonNode, Suggestion> found = new HashMap<>();
        List<JsonNode> expected = article.expected(kind);
        for (Suggestion suggestion : article.found(kind)) {
            JsonNode gold = expected.stream()
                    .filter(node -> GoldMatch.same(suggestion, node))
                    .findFirst()
                    .orElse(null);
            if (gold == null) {
                row.wrong++;
                details.add("%s  WRONG  %s: %s".formatted(article.file(), kind, suggestion.name()));
            } else if (found.put(gold, suggestion) == null && !optional(gold)) {
                row.right++;
                fields(article, kind, match, suggestion, gold);
            }
        }
        for (JsonNode gold : expected) {
            if (!found.containsKey(gold) && !optional(gold)) {
                row.missed++;
                details.add("%s  MISSED %s: %s"
                        .formatted(article.file(), kind, gold.path("name").asString("")));
            }
        }
    }

    private void fields(GoldArticle article, String kind, GoldMatch match, Suggestion suggestion, JsonNode gold) {
        for (String field : FIELDS.getOrDefault(kind, List.of())) {
            field(article, kind + " " + field, match.wrongField(suggestion, gold, field), suggestion);
        }
        if (suggestion instanceof Suggestion.Visit visit) {
            String wrong =
                    match.hasAll(visit.visitors(), gold.path("visitors")) ? null : "visitors: " + visit.visitors();
            field(article, "visit visitors", wrong, suggestion);
            String hosts = match.hasAll(visit.hosts(), gold.path("hosts")) ? null : "hosts: " + visit.hosts();
            field(article, "visit hosts", hosts, suggestion);
        }
    }

    private void field(
            GoldArticle article, String name, @org.jspecify.annotations.Nullable String wrong, Suggestion of) {
        Row row = rows.computeIfAbsent(name, _ -> new Row());
        if (wrong == null) {
            row.right++;
        } else {
            row.wrong++;
            details.add("%s  FIELD  %s (%s)".formatted(article.file(), of.name(), wrong));
        }
    }

    private static boolean optional(JsonNode gold) {
        return gold.path("optional").asBoolean(false);
    }

    String table() {
        var table = new StringBuilder(
                "%-24s %6s %6s %7s %10s %7s%n".formatted("kind", "right", "wrong", "missed", "precision", "recall"));
        rows.forEach((kind, row) -> table.append(
                KINDS.contains(kind)
                        ? String.format(
                                Locale.ROOT,
                                "%-24s %6d %6d %7d %10.2f %7.2f%n",
                                kind,
                                row.right,
                                row.wrong,
                                row.missed,
                                row.precision(),
                                row.recall())
                        : String.format(
                                Locale.ROOT, "  %-22s %6d %6d %18.2f%n", kind, row.right, row.wrong, row.precision())));
        return table.toString();
    }
}
