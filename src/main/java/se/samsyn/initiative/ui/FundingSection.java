package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.Budget;
import se.samsyn.initiative.Funding;
import se.samsyn.initiative.Grant;
import se.samsyn.initiative.GrantReport;
import se.samsyn.initiative.GrantService;
import se.samsyn.initiative.GrantState;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** What an initiative costs and who pays: the sums, and the grants that they are made of. */
final class FundingSection implements RecordSection {

    /** A report that is due within as many days stands out. */
    private static final int SOON = 30;

    private final Funding funding;
    private final LocalDate today;
    private final @Nullable GrantService service;
    private final Folds folds;
    private final Runnable done;

    private FundingSection(
            Funding funding, LocalDate today, @Nullable GrantService service, Folds folds, Runnable done) {
        this.funding = funding;
        this.today = today;
        this.service = service;
        this.folds = folds;
        this.done = done;
    }

    static FundingSection readOnly(Funding funding, LocalDate today, Folds folds) {
        return new FundingSection(funding, today, null, folds, () -> {});
    }

    static FundingSection editable(Funding funding, LocalDate today, GrantService service, Folds folds, Runnable done) {
        return new FundingSection(funding, today, service, folds, done);
    }

    @Override
    public int order() {
        return 45;
    }

    /** Nothing where nobody has said anything and the reader can say nothing either. */
    @Override
    public Optional<Component> create(RecordRef record) {
        return service == null && funding.isEmpty()
                ? Optional.empty()
                : Optional.of(section(new InitiativeId(record.id())));
    }

    PageSection section(InitiativeId id) {
        var section = new PageSection(Texts.of("initiative.funding"));
        if (service != null) {
            var grants = service;
            section.action(Rows.row(
                    Rows.button(
                            Texts.of("initiative.grant.add"),
                            () -> new GrantDialog(grants, id, null, today, done).open()),
                    new ActionMenu(Texts.of("initiative.funding.more"))
                            .add(
                                    Texts.of(
                                            funding.budget() == null
                                                    ? "initiative.budget.set"
                                                    : "initiative.budget.change"),
                                    () -> new BudgetDialog(grants, id, funding.budget(), done).open())
                            .add(
                                    Texts.of("initiative.funding.application"),
                                    () -> UI.getCurrent().navigate(id.ref().path() + ApplicationView.BELOW))));
        }
        if (funding.isEmpty()) {
            return section.add(SmallText.of(Texts.of("initiative.funding.none")));
        }
        section.add(sums());
        if (!funding.grants().isEmpty()) {
            var open = Rows.list();
            funding.grants().stream().filter(this::isOpen).forEach(grant -> open.add(item(grant)));
            section.add(open);
            var closed =
                    funding.grants().stream().filter(grant -> !isOpen(grant)).toList();
            if (!closed.isEmpty()) {
                var list = Rows.list();
                closed.forEach(grant -> list.add(item(grant)));
                section.add(folds.fold("grants", Texts.of("initiative.grant.earlier", closed.size()), list));
            }
        }
        return section;
    }

    /** Of this year or to come, or something is still to be reported. */
    private boolean isOpen(Grant grant) {
        var data = grant.data();
        return Objects.requireNonNullElse(data.year(), 0) >= today.getYear()
                || Arrays.stream(GrantReport.values()).anyMatch(data::awaits);
    }

    private Div sums() {
        var budget = funding.budget();
        var granted = funding.sum(GrantState.GRANTED);
        var applied = funding.sum(GrantState.APPLIED);
        var sums = new Div(Rows.strong(budget == null ? Texts.of("initiative.budget.unknown") : words(budget)));
        sums.addClassName("s-lines");
        if (granted > 0) {
            sums.add(new Span(
                    Texts.of("initiative.funding.granted", MoneyFields.format(granted), years()) + share(granted)));
        }
        if (applied > 0) {
            sums.add(new Span(Texts.of("initiative.funding.applied", MoneyFields.format(applied))));
        }
        return sums;
    }

    static String words(Budget budget) {
        var amount = MoneyFields.format(Objects.requireNonNull(budget.data().amount()));
        return budget.data().covers().isEmpty()
                ? Texts.of("initiative.budget.is", amount)
                : Texts.of("initiative.budget.covers", amount, budget.data().covers());
    }

    /** Of the grants that have been given: a sum says nothing without them. */
    private String years() {
        var years = funding.grants().stream()
                .map(Grant::data)
                .filter(grant -> grant.state() == GrantState.GRANTED)
                .flatMapToInt(grant -> grant.year() == null ? IntStream.empty() : IntStream.of(grant.year()))
                .summaryStatistics();
        return years.getMin() == years.getMax()
                ? String.valueOf(years.getMin())
                : years.getMin() + "–" + years.getMax();
    }

    private String share(long granted) {
        var budget = funding.budget();
        if (budget == null) {
            return "";
        }
        var whole = Objects.requireNonNull(budget.data().amount());
        return granted > whole
                ? " " + Texts.of("initiative.funding.over", MoneyFields.format(granted - whole))
                : " " + Texts.of("initiative.funding.share", Math.round(100.0 * granted / whole));
    }

    private ListItem item(Grant grant) {
        var data = grant.data();
        var lines = new ArrayList<Component>();
        lines.add(Rows.strong(Texts.of(
                "initiative.grant.row",
                data.funder(),
                String.valueOf(data.year()),
                MoneyFields.format(Objects.requireNonNull(data.amount())))));
        var about = Stream.of(
                        data.byOrdinance() ? Texts.of("initiative.grant.byOrdinance") : "",
                        data.reference(),
                        data.decidedOn() == null
                                ? ""
                                : Texts.of("initiative.grant.decided", Dates.exact(data.decidedOn())))
                .filter(text -> !text.isEmpty())
                .toList();
        if (!about.isEmpty()) {
            lines.add(SmallText.of(String.join(" · ", about)));
        }
        Stream.of(data.purpose(), data.note()).filter(text -> !text.isEmpty()).forEach(text -> {
            var prose = Rows.prose(text);
            prose.addClassName("s-small");
            lines.add(prose);
        });
        for (var report : GrantReport.values()) {
            report(grant, report).ifPresent(lines::add);
        }
        var item = Rows.item(lines.toArray(Component[]::new));
        item.add(mark(data.state()));
        if (service != null) {
            var grants = service;
            item.add(Rows.small(
                    Texts.of("shared.change"),
                    Texts.of("initiative.grant.change.of", data.funder(), String.valueOf(data.year())),
                    () -> new GrantDialog(grants, grant.initiative(), grant, today, done).open()));
        }
        return item;
    }

    private Optional<Component> report(Grant grant, GrantReport report) {
        var data = grant.data();
        var due = data.dueOn(report);
        var given = data.reportedOn(report);
        if (given != null) {
            return Optional.of(SmallText.of(Texts.of("initiative.grant.given." + report, Dates.exact(given))));
        }
        if (due == null || data.state() != GrantState.GRANTED) {
            return Optional.empty();
        }
        var row = new ArrayList<Component>(
                List.of(SmallText.of(Texts.of("initiative.grant.due." + report, Dates.exact(due)))));
        if (due.isBefore(today)) {
            row.add(new StateMark(Tone.BAD, Texts.of("initiative.grant.late")));
        } else if (!due.isAfter(today.plusDays(SOON))) {
            row.add(new StateMark(Tone.PARTLY, Dates.relative(due, today)));
        }
        if (service != null) {
            row.add(Rows.small(
                    Texts.of("initiative.grant.report"),
                    Texts.of("initiative.grant.report.of." + report, data.funder()),
                    () -> give(grant, report)));
        }
        return Optional.of(Rows.row(row.toArray(Component[]::new)));
    }

    private void give(Grant grant, GrantReport report) {
        var grants = Objects.requireNonNull(service);
        GrantDialog.attempt(() -> {
            grants.change(grant, grant.data().reported(report, today));
            Toasts.undoable(Texts.of("initiative.grant.given"), Texts.of("shared.undo"), () -> {
                var now = grants.get(grant.id());
                grants.change(now, now.data().reported(report, null));
                done.run();
            });
        });
        done.run();
    }

    private static StateMark mark(GrantState state) {
        var tone =
                switch (state) {
                    case GRANTED -> Tone.GOOD;
                    case APPLIED -> Tone.UNKNOWN;
                    case REFUSED -> Tone.PLAIN;
                };
        return new StateMark(tone, Texts.of(state));
    }
}
