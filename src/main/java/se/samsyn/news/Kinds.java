package se.samsyn.news;

import se.samsyn.shared.RecordKind;
import se.samsyn.suggest.Suggestion;

/** Which kind of record a suggestion would become. */
public final class Kinds {

    private Kinds() {}

    public static RecordKind of(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Initiative _ -> RecordKind.INITIATIVE;
            case Suggestion.Agency _ -> RecordKind.AGENCY;
            case Suggestion.Area _ -> RecordKind.AREA;
            case Suggestion.Person _ -> RecordKind.PERSON;
            case Suggestion.Visit _ -> RecordKind.VISIT;
            case Suggestion.Goal _ -> RecordKind.GOAL;
            case Suggestion.Statement _ -> RecordKind.STATEMENT;
        };
    }
}
