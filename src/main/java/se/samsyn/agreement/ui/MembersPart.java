package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.PersonService;
import se.samsyn.agreement.CouncilDetails;
import se.samsyn.agreement.CouncilService;
import se.samsyn.agreement.Member;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** Who sits in the council, by which role, and whether that is a leading position; and who did. */
final class MembersPart {

    private final CouncilService councils;
    private final PersonService persons;
    private final Runnable changed;
    private final LocalDate today;

    MembersPart(CouncilService councils, PersonService persons, Runnable changed, LocalDate today) {
        this.councils = councils;
        this.persons = persons;
        this.changed = changed;
        this.today = today;
    }

    PageSection of(CouncilDetails details) {
        var section = new PageSection(Texts.of("agreement.members"));
        var keeper = CurrentCaller.get().mayEdit();
        if (keeper) {
            var add = new Button(
                    Texts.of("agreement.member.add"), _ -> dialog(details).add());
            add.addClassName("s-no-print");
            section.action(add);
        }
        var now = details.members().stream().filter(member -> !isFormer(member)).toList();
        section.add(
                now.isEmpty()
                        ? SmallText.of(Texts.of("agreement.members.none"))
                        : table(details, now, Texts.of("agreement.members.caption"), keeper));
        var former = details.members().stream().filter(this::isFormer).toList();
        return former.isEmpty()
                ? section
                : section.add(new Details(
                        Texts.of("agreement.members.former", former.size()),
                        table(details, former, Texts.of("agreement.members.former.caption"), keeper)));
    }

    private boolean isFormer(Member member) {
        return member.data().toOn() != null && member.data().toOn().isBefore(today);
    }

    private DataTable table(CouncilDetails details, List<Member> members, String caption, boolean keeper) {
        var table = new DataTable(
                caption,
                List.of(
                        Texts.of("agreement.member"),
                        Texts.of("agreement.member.part"),
                        Texts.of("agreement.member.agency"),
                        Texts.of("agreement.member.leading")));
        if (keeper) {
            table.actions(Texts.of("agreement.member.actions"));
        }
        members.forEach(member -> {
            var cells = new ArrayList<Component>(List.of(who(member), part(member), agency(member), leading(member)));
            if (keeper) {
                cells.add(new ActionMenu(Texts.of("agreement.member.more", member.name()))
                        .add(
                                Texts.of("shared.change") + " …",
                                () -> dialog(details).change(member))
                        .add(Texts.of("shared.remove.ask"), () -> askRemove(details, member)));
            }
            table.row(cells.toArray(Component[]::new));
        });
        return table;
    }

    private MemberDialog dialog(CouncilDetails details) {
        return new MemberDialog(councils, persons.roles(), details.council(), today, changed);
    }

    private Component who(Member member) {
        var who = new Div(
                new Anchor(
                        RecordRef.of(RecordKind.PERSON, member.person().value()).path(), member.name()),
                SmallText.of(member.title()));
        who.addClassName("s-lines");
        if (member.isBehind(today)) {
            who.add(new Div(
                    new StateMark(Tone.BAD, Texts.of("agreement.member.behind", Dates.exact(member.roleEndedOn())))));
        }
        return who;
    }

    private Component part(Member member) {
        var data = member.data();
        var part = new Div(new Span(Texts.of(data.part())));
        part.addClassName("s-lines");
        if (data.fromOn() != null || data.toOn() != null) {
            part.add(SmallText.of(
                    data.toOn() == null
                            ? Texts.of("agreement.member.since", Dates.exact(data.fromOn()))
                            : Marks.period(data.fromOn(), data.toOn())));
        }
        return part;
    }

    private static Component agency(Member member) {
        return member.agency() == null ? SmallText.of(Texts.of("shared.unknown")) : Marks.of(member.agency());
    }

    private static Component leading(Member member) {
        var data = member.data();
        if (!data.part().isToLead() && !data.leading()) {
            return SmallText.of(Texts.of("agreement.member.leading.notAsked"));
        }
        var leading = new Div(new Div(new StateMark(
                data.leading() ? Tone.GOOD : Tone.UNKNOWN,
                Texts.of(data.leading() ? "shared.yes" : "agreement.member.leading.not"))));
        leading.addClassName("s-lines");
        if (data.leading()) {
            leading.add(SmallText.of(data.leadingReason()));
        }
        return leading;
    }

    private void askRemove(CouncilDetails details, Member member) {
        Confirmation.remove(
                Texts.of("agreement.member.remove", member.name()),
                Texts.of("agreement.member.remove.explanation"),
                () -> {
                    var council = details.council();
                    councils.removeMember(council.id(), council.version(), member.id());
                    changed.run();
                    Toasts.undoable(
                            Texts.of("agreement.member.removed", member.name()), Texts.of("shared.undo"), () -> {
                                councils.addMember(council.id(), member.data());
                                changed.run();
                            });
                });
    }
}
