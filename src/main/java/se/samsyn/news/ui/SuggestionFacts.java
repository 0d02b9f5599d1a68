package se.samsyn.news.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.Choice;
import se.samsyn.news.Review;
import se.samsyn.news.ReviewItem;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.Texts;
import se.samsyn.suggest.Suggestion;
import se.samsyn.suggest.Suggestion.Reference;

/** What a suggestion would record, in words. Whoever or whatever was rejected is no longer named. */
final class SuggestionFacts {

    private SuggestionFacts() {}

    static FactList of(Suggestion suggestion, Review review) {
        var facts = new FactList();
        switch (suggestion) {
            case Suggestion.Initiative it ->
                facts.add(Texts.of("news.field.longName"), text(it.longName()))
                        .add(
                                Texts.of("news.field.established"),
                                it.established() == null ? "" : it.established().toString())
                        .add(Texts.of("news.field.accountable"), name(it.accountable(), review))
                        .add(Texts.of("news.field.partners"), names(it.partners(), review))
                        .add(Texts.of("news.field.purpose"), text(it.purpose()))
                        .add(Texts.of("news.field.targetGroup"), text(it.targetGroup()))
                        .add(
                                Texts.of("news.field.aliases"),
                                String.join(
                                        ", ",
                                        it.aliases().stream()
                                                .filter(alias -> !alias.equals(it.longName()))
                                                .toList()));
            case Suggestion.Agency it ->
                facts.add(
                                Texts.of("news.field.kind"),
                                Texts.of("news.AgencyKind." + it.kind().name()))
                        .add(Texts.of("news.field.parent"), name(it.parent(), review))
                        .add(Texts.of("news.field.aliases"), String.join(", ", it.aliases()));
            case Suggestion.Area _ -> {}
            case Suggestion.Person it ->
                facts.add(Texts.of("news.field.role"), text(it.role()))
                        .add(Texts.of("news.field.agency"), name(it.agency(), review))
                        .add(Texts.of("news.field.on"), it.on() == null ? "" : Dates.exact(it.on()))
                        .add(Texts.of("news.field.aliases"), String.join(", ", it.aliases()));
            case Suggestion.Visit it ->
                facts.add(
                                Texts.of("news.field.date"),
                                it.date() == null ? Texts.of("news.field.date.unknown") : Dates.exact(it.date()))
                        .add(Texts.of("news.field.place"), text(it.place()))
                        .add(Texts.of("news.field.visitors"), names(it.visitors(), review))
                        .add(Texts.of("news.field.hosts"), names(it.hosts(), review))
                        .add(Texts.of("news.field.initiatives"), names(it.initiatives(), review));
            case Suggestion.Goal it -> facts.add(Texts.of("news.field.initiative"), name(it.initiative(), review));
            case Suggestion.Statement it ->
                facts.add(Texts.of("news.field.speaker"), name(it.speaker(), review))
                        .add(
                                Texts.of("news.field.form"),
                                Texts.of(it.direct() ? "news.field.direct" : "news.field.reported"))
                        .add(Texts.of("news.field.on"), it.on() == null ? "" : Dates.exact(it.on()));
        }
        return facts;
    }

    private static String names(List<Reference> references, Review review) {
        return references.stream()
                .map(reference -> name(reference, review))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(@Nullable Reference reference, Review review) {
        if (reference == null) {
            return "";
        }
        var item = review.item(reference.key());
        if (item.filter(found -> found.choice() == Choice.REJECTED).isPresent()) {
            return "";
        }
        return item.map(ReviewItem::suggestion).map(Suggestion::name).orElse(reference.name());
    }

    private static String text(@Nullable String text) {
        var known = Objects.requireNonNullElse(text, "");
        return known.isEmpty() ? "" : known.substring(0, 1).toUpperCase(Locale.ROOT) + known.substring(1);
    }
}
