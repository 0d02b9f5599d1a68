package se.samsyn.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samsyn.access.Audience;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.shared.RuleViolation;

/** Reads packages with what their records say now, and keeps what has to be considered up to date. */
@Component
class Drafts {

    private final ReleaseRepository repository;
    private final ReleaseQueries queries;
    private final Printing printing;
    private final Proposing proposing;

    Drafts(ReleaseRepository repository, ReleaseQueries queries, Printing printing, Proposing proposing) {
        this.repository = repository;
        this.queries = queries;
        this.printing = printing;
        this.proposing = proposing;
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    Draft load(ReleaseId id) {
        var release = queries.find(id).orElseThrow(() -> new NoSuchElementException("No release " + id.value()));
        var marks = queries.marks(id).stream().collect(Collectors.groupingBy(Mark::picked));
        return new Draft(
                release,
                queries.picked(id).stream()
                        .map(row -> new Picked(
                                row.id(),
                                row.record(),
                                printing.of(row.record()).orElse(null),
                                row.fingerprint(),
                                marks.getOrDefault(row.id(), List.of())))
                        .toList());
    }

    /** With all that has to be considered, whether it was a moment ago or not. */
    Draft considered(ReleaseId id) {
        var draft = load(id);
        var open = open(draft);
        if (draft.release().state() == ReleaseState.DECIDED || open.isEmpty()) {
            return draft;
        }
        touch(id);
        open.forEach(proposal -> repository.add(new Mark(
                new MarkId(0),
                proposal.picked(),
                proposal.field(),
                proposal.span(),
                Verdict.UNDECIDED,
                null,
                "",
                proposal.origin(),
                proposal.hint())));
        return load(id);
    }

    /** What nobody has been asked about yet. Records that have changed are read again first. */
    List<Proposal> open(Draft draft) {
        return proposing.open(
                draft.records().stream().filter(picked -> !picked.isChanged()).toList());
    }

    /** @throws RuleViolation where it is decided, and nothing in it is changed any more */
    void touch(ReleaseId id) {
        if (!repository.touch(id)) {
            throw new RuleViolation("", "release.isDecided");
        }
    }

    /**
     * A package is for those who may see every record in it: for keepers, but where it holds what is for named persons. A
     * record that the caller does not see may be one; then the package stays for those whom it is for.
     */
    void showToThoseWhoSeeAll(ReleaseId id) {
        var records = load(id).records();
        var before = queries.audience(id);
        var named = new ArrayList<List<String>>();
        if (records.stream().anyMatch(picked -> picked.printed() == null) && !before.contains(Audience.KEEPERS)) {
            named.add(before);
        }
        for (var picked : records) {
            var printed = picked.printed();
            if (printed != null && printed.label() == Label.RED) {
                named.add(printed.named().stream().map(one -> "i" + one).toList());
            }
        }
        var keys = new HashSet<String>();
        if (named.isEmpty()) {
            keys.add(Audience.KEEPERS);
        } else {
            keys.addAll(named.getFirst());
            named.forEach(keys::retainAll);
            keys.add("i" + CurrentCaller.get().identityId());
        }
        if (!keys.equals(new HashSet<>(before))) {
            repository.show(id, keys.stream().sorted().toList());
        }
    }
}
