package se.samsyn.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrorLogTest {

    @Test
    void what_no_page_of_ours_sends_is_one_line(CapturedOutput output) {
        ErrorLog.log(new ErrorEvent(failure(
                "Node does not have the feature\nclass X",
                "com.vaadin.flow.internal.StateNode",
                "com.vaadin.flow.server.communication.rpc.EventRpcHandler",
                "org.apache.catalina.core.ApplicationFilterChain",
                "se.samsyn.shell.RequestGate")));

        assertThat(output.getAll())
                .contains("Node does not have the feature class X")
                .hasLineCount(1);
    }

    @Test
    void what_fails_in_our_own_code_keeps_its_trace(CapturedOutput output) {
        ErrorLog.log(new ErrorEvent(failure(
                "Broken",
                "java.util.Objects",
                "se.samsyn.news.ui.ReviewView",
                "com.vaadin.flow.server.communication.rpc.EventRpcHandler")));

        assertThat(output.getAll()).contains("Broken", "at se.samsyn.news.ui.ReviewView");
    }

    @Test
    void a_database_that_is_away_is_one_line(CapturedOutput output) {
        ErrorLog.log(new ErrorEvent(new IllegalStateException(new SQLException("gone", "08006"))));

        assertThat(output.getAll()).contains("the database does not answer").hasLineCount(1);
    }

    private static Throwable failure(String message, String... classes) {
        var failure = new IllegalStateException(message);
        var trace = new StackTraceElement[classes.length];
        for (var i = 0; i < classes.length; i++) {
            trace[i] = new StackTraceElement(classes[i], "method", "File.java", 1);
        }
        failure.setStackTrace(trace);
        return failure;
    }
}
