package se.samsyn.release;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.RuleViolation;

/** Which words of the records in a package are withheld, by which rule. */
@Service
@MayEdit
@Transactional(readOnly = true)
public class MarkingService {

    private final ReleaseRepository repository;
    private final Drafts drafts;
    private final WithholdingRuleRepository rules;

    MarkingService(ReleaseRepository repository, Drafts drafts, WithholdingRuleRepository rules) {
        this.repository = repository;
        this.drafts = drafts;
        this.rules = rules;
    }

    /**
     * The package with its records as they are now, and all that has to be considered in them.
     *
     * @throws NoSuchElementException where there is none, or none that the caller may see
     */
    @Transactional
    public Draft read(ReleaseId id) {
        return drafts.considered(id);
    }

    /** A record that somebody opens has been read here. */
    @Transactional
    public void open(ReleaseId id, PickedId picked) {
        var found = picked(drafts.load(id), picked);
        var printed = found.printed();
        if (found.isUnread() && printed != null) {
            drafts.touch(id);
            repository.read(picked, printed.fingerprint());
        }
    }

    /** Takes a record as it is now. What was marked in it by its place has to be considered again. */
    @Transactional
    public void readAgain(ReleaseId id, PickedId picked) {
        drafts.touch(id);
        var found = picked(drafts.load(id), picked);
        var printed = found.printed();
        if (printed == null) {
            throw new NoSuchElementException("Not there any more");
        }
        if (found.isChanged()) {
            var marks = Carried.over(found, picked);
            found.marks().forEach(mark -> repository.remove(mark.id()));
            marks.forEach(repository::add);
            repository.read(picked, printed.fingerprint());
        }
        drafts.showToThoseWhoSeeAll(id);
    }

    /**
     * @return in how many places
     * @throws RuleViolation at {@code words} where they stand nowhere, at {@code rule} where there is none
     */
    @Transactional
    public int withhold(ReleaseId id, PickedId picked, Withholding withholding) {
        var rule = offered(withholding.check());
        drafts.touch(id);
        var draft = drafts.load(id);
        var one = picked(draft, picked);
        if (one.isChanged()) {
            throw new RuleViolation("", "release.record.changed");
        }
        var places = 0;
        for (var record : withholding.isEverywhere() ? draft.records() : List.of(one)) {
            if (!record.isChanged()) {
                places += withhold(record, withholding, rule);
            }
        }
        if (places == 0) {
            throw new RuleViolation("words", "release.words.none");
        }
        return places;
    }

    /**
     * Withholds what a mark proposes, and those that propose the same words if so wished.
     *
     * @return how many marks
     * @throws RuleViolation at {@code rule} where there is none
     */
    @Transactional
    public int settle(ReleaseId id, MarkId mark, boolean alike, Withholding how) {
        var rule = offered(how.check());
        drafts.touch(id);
        var draft = drafts.load(id);
        var wanted = marks(draft, mark, alike);
        wanted.forEach(one -> {
            repository.settle(one.id(), Verdict.WITHHELD, rule, how.reason());
            forgetWhatIsWithin(picked(draft, one.picked()), one);
        });
        return wanted.size();
    }

    /**
     * Releases what a mark proposes to withhold, and those that propose the same words if so wished.
     *
     * @return how many marks
     */
    @Transactional
    public int release(ReleaseId id, MarkId mark, boolean alike) {
        drafts.touch(id);
        var wanted = marks(drafts.load(id), mark, alike);
        wanted.forEach(one -> repository.settle(one.id(), Verdict.RELEASED, null, ""));
        return wanted.size();
    }

    /** Takes back what was decided: a mark by hand is gone, a proposal has to be considered again. */
    @Transactional
    public void lift(ReleaseId id, MarkId mark) {
        drafts.touch(id);
        if (marks(drafts.load(id), mark, false).getFirst().origin() == Origin.HAND) {
            repository.remove(mark);
        } else {
            repository.settle(mark, Verdict.UNDECIDED, null, "");
        }
    }

    private int withhold(Picked picked, Withholding withholding, WithholdingRuleId rule) {
        var printed = picked.printed();
        if (printed == null) {
            return 0;
        }
        if (withholding.words().isEmpty()) {
            if (!withholding.field().equals(Mark.WHOLE)
                    && printed.field(withholding.field()).isEmpty()) {
                return 0;
            }
            add(picked, withholding.field(), null, withholding, rule);
            return 1;
        }
        var places = 0;
        for (var field : printed.fields()) {
            if (withholding.isEverywhere() || field.name().equals(withholding.field())) {
                for (var span : Span.all(field.text(), withholding.words())) {
                    add(picked, field.name(), span, withholding, rule);
                    places++;
                }
            }
        }
        return places;
    }

    private void add(
            Picked picked, String field, @Nullable Span span, Withholding withholding, WithholdingRuleId rule) {
        var mark = new Mark(
                new MarkId(0), picked.id(), field, span, Verdict.WITHHELD, rule, withholding.reason(), Origin.HAND, "");
        forgetWhatIsWithin(picked, mark);
        repository.add(mark);
    }

    /** What was proposed of words that are withheld anyhow, and earlier marks in the same place. */
    private void forgetWhatIsWithin(Picked picked, Mark withheld) {
        picked.marks().stream()
                .filter(other -> !other.id().equals(withheld.id()))
                .filter(other -> withheld.contains(other.field(), other.span()))
                .forEach(other -> repository.remove(other.id()));
    }

    private WithholdingRuleId offered(WithholdingRuleId rule) {
        if (rules.all().stream().noneMatch(one -> one.id().equals(rule) && one.active())) {
            throw new RuleViolation("rule", "release.rule.needed");
        }
        return rule;
    }

    private static List<Mark> marks(Draft draft, MarkId id, boolean alike) {
        var found = Alike.of(draft, id, alike);
        if (found.isEmpty()) {
            throw new NoSuchElementException("No mark " + id.value());
        }
        return found;
    }

    private static Picked picked(Draft draft, PickedId id) {
        return draft.picked(id).orElseThrow(() -> new NoSuchElementException("No record " + id.value()));
    }
}
