package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The shape in which the command prints suggestions. Offsets count code points, as other languages count them. */
final class SuggestionJson {

    private final String text;

    private SuggestionJson(String text) {
        this.text = text;
    }

    static Map<String, Object> of(String file, Article article, List<Suggestion> suggestions) {
        var result = new LinkedHashMap<String, Object>();
        result.put("file", file);
        result.put("title", article.title());
        result.put("published", text(article.published()));
        var warnings = new TreeSet<String>();
        article.warnings().forEach(warning -> warnings.add(warning.name()));
        if (suggestions.isEmpty()) {
            warnings.add(ArticleWarning.NOTHING_FOUND.name());
        }
        result.put("warnings", warnings);
        var json = new SuggestionJson(article.text());
        result.put("suggestions", suggestions.stream().map(json::of).toList());
        return result;
    }

    private Map<String, Object> of(Suggestion suggestion) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", kind(suggestion));
        json.put("name", suggestion.name());
        json.put("known", suggestion.known());
        switch (suggestion) {
            case Suggestion.Initiative initiative -> {
                json.put("longName", initiative.longName());
                json.put("established", text(initiative.established()));
                json.put("accountable", name(initiative.accountable()));
                json.put(
                        "partners",
                        initiative.partners().stream()
                                .map(Suggestion.Reference::name)
                                .toList());
                json.put("purpose", initiative.purpose());
                json.put("targetGroup", initiative.targetGroup());
                json.put("aliases", initiative.aliases());
            }
            case Suggestion.Agency agency -> {
                json.put("agencyKind", agency.kind().name());
                json.put("parent", name(agency.parent()));
                json.put("aliases", agency.aliases());
            }
            case Suggestion.Area _ -> {}
            case Suggestion.Person person -> {
                json.put("role", person.role());
                json.put("agency", name(person.agency()));
                json.put("aliases", person.aliases());
            }
            case Suggestion.Visit visit -> {
                json.put("date", text(visit.date()));
                json.put("place", visit.place());
                json.put("visitKind", visit.kind().name());
                json.put("visitors", names(visit.visitors()));
                json.put("hosts", names(visit.hosts()));
                json.put("initiatives", names(visit.initiatives()));
            }
            case Suggestion.Goal goal ->
                json.put("initiative", goal.initiative().name());
            case Suggestion.Statement statement -> {
                json.put("speaker", statement.speaker().name());
                json.put("direct", statement.direct());
                json.put("date", text(statement.on()));
            }
        }
        json.put("why", suggestion.basis().why().name());
        json.put("evidence", evidence(suggestion));
        return json;
    }

    private static String kind(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Initiative _ -> "initiative";
            case Suggestion.Agency _ -> "agency";
            case Suggestion.Area _ -> "area";
            case Suggestion.Person _ -> "person";
            case Suggestion.Visit _ -> "visit";
            case Suggestion.Goal _ -> "goal";
            case Suggestion.Statement _ -> "statement";
        };
    }

    private List<Map<String, Object>> evidence(Suggestion suggestion) {
        var all = new ArrayList<Map<String, Object>>();
        for (Passage passage : suggestion.evidence()) {
            var one = new LinkedHashMap<String, Object>();
            int start = text.codePointCount(0, passage.start());
            one.put("start", start);
            one.put(
                    "end",
                    start + passage.text().codePointCount(0, passage.text().length()));
            one.put("text", passage.text());
            all.add(one);
        }
        return all;
    }

    private static @Nullable String name(Suggestion.@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }

    private static List<String> names(List<Suggestion.Reference> references) {
        return references.stream().map(Suggestion.Reference::name).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
