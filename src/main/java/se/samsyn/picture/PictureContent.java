package se.samsyn.picture;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole picture: everything a page or a PDF of it shows, and nothing that has to be looked up. It is what an edition
 * freezes as JSON, so components are only ever added, and what an older edition lacks is read as empty and named in
 * {@code missing}, never taken for zero.
 *
 * @param formatVersion {@link #FORMAT} of the program that composed it
 * @param withheld what lies in the period and its reader may not see; empty for a picture of now
 * @param missing parts that did not exist yet when the edition was frozen; empty for a picture of now
 */
public record PictureContent(
        int formatVersion,
        Frame frame,
        Figures figures,
        List<Area> areas,
        List<Initiative> initiatives,
        List<Goal> goals,
        Activities activities,
        List<Visit> visits,
        Coverage coverage,
        List<Source> sources,
        List<Withheld> withheld,
        List<String> missing) {

    public static final int FORMAT = 1;

    @SuppressWarnings("ConstantValue") // an older edition's JSON may lack any of them
    public PictureContent {
        figures = figures == null ? Figures.NONE : figures;
        areas = kept(areas);
        initiatives = kept(initiatives);
        goals = kept(goals);
        activities = activities == null ? new Activities(0, 0, null, List.of(), List.of(), null) : activities;
        visits = kept(visits);
        coverage = coverage == null ? new Coverage(List.of()) : coverage;
        sources = kept(sources);
        withheld = kept(withheld);
        missing = kept(missing);
    }

    public boolean lacks(String part) {
        return missing.contains(part);
    }

    PictureContent lacking(List<String> parts) {
        return with(frame, withheld, parts);
    }

    /** As a reader may see it who does not see everything; frozen at the same moment as what others see. */
    PictureContent withholding(List<Withheld> more, Instant moment) {
        return with(frame.composedAt(moment), more, missing);
    }

    /** Whether it says the same, at whatever moment. */
    public boolean isAs(PictureContent other) {
        return with(frame.composedAt(other.frame.composedAt()), withheld, missing)
                .equals(other);
    }

    private PictureContent with(Frame in, List<Withheld> hidden, List<String> absent) {
        return new PictureContent(
                formatVersion,
                in,
                figures,
                areas,
                initiatives,
                goals,
                activities,
                visits,
                coverage,
                sources,
                hidden,
                absent);
    }

    public Optional<Initiative> initiative(long id) {
        return initiatives.stream().filter(initiative -> initiative.id() == id).findFirst();
    }

    /** Period, place and moment. */
    public record Frame(
            LocalDate from,
            LocalDate to,
            LocalDate previousFrom,
            LocalDate previousTo,
            String municipality,
            @Nullable Area area,
            Instant composedAt,
            LocalDate composedOn) {

        Frame composedAt(Instant moment) {
            return new Frame(from, to, previousFrom, previousTo, municipality, area, moment, composedOn);
        }
    }

    public record Area(long id, String name, AreaKind kind) {}

    /**
     * @param activities in the period
     * @param unplaced of these, without an area
     */
    public record Initiative(
            long id,
            String name,
            String longName,
            InitiativeStatus status,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            List<AgencyPart> agencies,
            List<AreaPart> areas,
            int activities,
            int unplaced,
            @Nullable LocalDate lastActivityOn) {

        public Initiative {
            agencies = kept(agencies);
            areas = kept(areas);
        }

        /** Whether activities are to be expected: it is neither planned, paused nor over. */
        public boolean expectsActivities() {
            return status == InitiativeStatus.ONGOING || status == InitiativeStatus.FINALISING;
        }

        public Optional<AgencyPart> agency(long id) {
            return agencies.stream().filter(part -> part.agencyId() == id).findFirst();
        }

        public Optional<AreaPart> area(long id) {
            return areas.stream().filter(part -> part.areaId() == id).findFirst();
        }

        public Presence presence(AgencyPart part) {
            if (part.logged() + part.joined() > 0) {
                return part.roles().isEmpty() ? Presence.UNSTATED : Presence.ACTIVE;
            }
            var acts = part.roles().stream().anyMatch(AgencyRole::acts);
            return acts && expectsActivities() ? Presence.GAP : Presence.QUIET;
        }

        public Presence presence(AreaPart part) {
            if (part.activities() > 0) {
                return part.stated() ? Presence.ACTIVE : Presence.UNSTATED;
            }
            return expectsActivities() ? Presence.GAP : Presence.QUIET;
        }
    }

    /**
     * @param roles empty where the agency has acted without being named as taking part
     * @param logged activities that the agency recorded in the period
     * @param joined activities that others recorded and it took part in
     */
    public record AgencyPart(
            long agencyId, String name, String shortName, List<AgencyRole> roles, int logged, int joined) {

        public AgencyPart {
            roles = kept(roles);
        }
    }

    /** @param stated whether the initiative itself says that it works there */
    public record AreaPart(long areaId, boolean stated, int activities) {}

    /** @param followedUpOn null where nobody has followed it up, which is why it is grey */
    public record Goal(
            long id,
            String name,
            long initiativeId,
            GoalState state,
            @Nullable LocalDate followedUpOn,
            String note,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate endedOn,
            List<Indicator> indicators) {

        public Goal {
            indicators = kept(indicators);
        }
    }

    /**
     * @param higherIsBetter which way the value is meant to go
     * @param latest null where nothing has been measured, or what was is told in words only
     * @param source of the latest value; empty where there is none
     * @param words what was found then; empty where a figure says it, and in editions from before it was told
     * @param preliminary whether the latest value may still change
     */
    public record Indicator(
            long id,
            String name,
            String unit,
            boolean higherIsBetter,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal latest,
            @Nullable LocalDate latestOn,
            String source,
            String words,
            boolean preliminary) {

        @SuppressWarnings("ConstantValue") // an older edition's JSON may lack them
        public Indicator {
            words = words == null ? "" : words;
        }
    }

    /**
     * @param before in the period before, which is as long
     * @param beforeSince the first month of that period in which anything was logged, where more than a quarter of it lies
     *     before that: then the two are no more alike than a year and its half. Null in editions from before it was told
     * @param returned how many of those that are counted have been sent back to the agency that logged them: they were done, and
     *     what somebody finds missing in their description makes no figure untrue. Null in editions from before it was told
     */
    public record Activities(
            int count,
            int before,
            @Nullable LocalDate beforeSince,
            List<Month> months,
            List<KindCount> kinds,
            @Nullable Integer returned) {

        public Activities {
            months = kept(months);
            kinds = kept(kinds);
        }
    }

    /** @param partial whether the period covers only a part of the month */
    public record Month(LocalDate month, int count, boolean partial) {}

    public record KindCount(ActivityKind kind, int count, int before) {}

    public record Visit(
            long id, String name, VisitKind kind, LocalDate visitedOn, String place, List<Promise> promises) {

        public Visit {
            promises = kept(promises);
        }
    }

    public record Promise(
            long id,
            String words,
            @Nullable Long agencyId,
            String agency,
            @Nullable LocalDate dueOn,
            PromiseState state,
            @Nullable LocalDate settledOn) {}

    /** @param linked whether anything in the registry is linked to it, an initiative or something else */
    public record Article(
            long id,
            String title,
            String publisher,
            @Nullable LocalDate publishedOn,
            List<Long> initiativeIds,
            boolean linked) {

        public Article {
            initiativeIds = kept(initiativeIds);
        }
    }

    /** What a newer program wrote and this one does not know is null, and left out. */
    static <T> List<T> kept(@Nullable List<@Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream().filter(Objects::nonNull).map(item -> (T) item).toList();
    }
}
