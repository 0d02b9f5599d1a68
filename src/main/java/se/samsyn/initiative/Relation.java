package se.samsyn.initiative;

/**
 * A relation as it is told from one of its ends.
 *
 * @param other the initiative at the other end
 * @param name of the other
 * @param forAll whether both ends are for all who are signed in
 */
public record Relation(
        RelationId id,
        RelationKind kind,
        InitiativeId other,
        String name,
        InitiativeStatus status,
        String note,
        boolean forAll) {}
