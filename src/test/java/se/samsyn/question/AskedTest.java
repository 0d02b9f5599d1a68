package se.samsyn.question;

import static se.samsyn.question.Asking.question;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;

/** OTTO, for those who take part, of which the police are asked. */
abstract class AskedTest extends DatabaseTest {

    @Autowired
    QuestionService questions;

    @Autowired
    Asking asking;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    Asking.Otto otto;

    @BeforeEach
    void an_initiative_for_those_who_take_part() {
        otto = as(People.coordinator(), () -> asking.otto(Label.AMBER));
    }

    QuestionId ask(String words) {
        return as(People.director(), () -> questions.ask(question(otto.ref(), otto.police(), words)));
    }

    Question get(QuestionId id) {
        return as(People.director(), () -> questions.get(id));
    }

    int write(String sql) {
        return transaction.execute(_ -> dsl.execute(sql));
    }
}
