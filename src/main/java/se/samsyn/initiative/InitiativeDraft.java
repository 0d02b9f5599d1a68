package se.samsyn.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.area.AreaId;

/** An {@link InitiativeData} in the making: of its many parts, say only those that are known or that change. */
public final class InitiativeDraft {

    private String name;
    private String longName = "";
    private List<String> aliases = List.of();
    private String summary = "";
    private String purpose = "";
    private String targetGroup = "";
    private InitiativeStatus status = InitiativeStatus.ONGOING;
    private @Nullable PreventionLevel level;
    private @Nullable Approach approach;
    private @Nullable Horizon horizon;
    private @Nullable WorkForm form;
    private @Nullable PartialDate started;
    private @Nullable PartialDate ended;
    private @Nullable LocalDate nextReviewOn;
    private String contactFunction = "";
    private List<Participation> participations = List.of();
    private Set<AreaId> areas = Set.of();
    private Sharing sharing = Sharing.of(Label.GREEN);

    InitiativeDraft(String name) {
        this.name = name;
    }

    InitiativeDraft(InitiativeData data) {
        this.name = data.name();
        this.longName = data.longName();
        this.aliases = data.aliases();
        this.summary = data.summary();
        this.purpose = data.purpose();
        this.targetGroup = data.targetGroup();
        this.status = data.status();
        this.level = data.level();
        this.approach = data.approach();
        this.horizon = data.horizon();
        this.form = data.form();
        this.started = data.started();
        this.ended = data.ended();
        this.nextReviewOn = data.nextReviewOn();
        this.contactFunction = data.contactFunction();
        this.participations = data.participations();
        this.areas = data.areas();
        this.sharing = data.sharing();
    }

    public InitiativeDraft name(String value) {
        this.name = value;
        return this;
    }

    public InitiativeDraft longName(String value) {
        this.longName = value;
        return this;
    }

    public InitiativeDraft aliases(List<String> value) {
        this.aliases = value;
        return this;
    }

    public InitiativeDraft summary(String value) {
        this.summary = value;
        return this;
    }

    public InitiativeDraft purpose(String value) {
        this.purpose = value;
        return this;
    }

    public InitiativeDraft targetGroup(String value) {
        this.targetGroup = value;
        return this;
    }

    public InitiativeDraft status(InitiativeStatus value) {
        this.status = value;
        return this;
    }

    public InitiativeDraft level(@Nullable PreventionLevel value) {
        this.level = value;
        return this;
    }

    public InitiativeDraft approach(@Nullable Approach value) {
        this.approach = value;
        return this;
    }

    public InitiativeDraft horizon(@Nullable Horizon value) {
        this.horizon = value;
        return this;
    }

    public InitiativeDraft form(@Nullable WorkForm value) {
        this.form = value;
        return this;
    }

    public InitiativeDraft started(@Nullable PartialDate value) {
        this.started = value;
        return this;
    }

    public InitiativeDraft ended(@Nullable PartialDate value) {
        this.ended = value;
        return this;
    }

    public InitiativeDraft nextReviewOn(@Nullable LocalDate value) {
        this.nextReviewOn = value;
        return this;
    }

    public InitiativeDraft contactFunction(String value) {
        this.contactFunction = value;
        return this;
    }

    public InitiativeDraft participations(List<Participation> value) {
        this.participations = value;
        return this;
    }

    public InitiativeDraft areas(Set<AreaId> value) {
        this.areas = value;
        return this;
    }

    public InitiativeDraft sharing(Sharing value) {
        this.sharing = value;
        return this;
    }

    public InitiativeData data() {
        return new InitiativeData(
                name,
                longName,
                aliases,
                summary,
                purpose,
                targetGroup,
                status,
                level,
                approach,
                horizon,
                form,
                started,
                ended,
                nextReviewOn,
                contactFunction,
                participations,
                areas,
                sharing);
    }
}
