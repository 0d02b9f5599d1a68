package se.samsyn;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import se.samsyn.news.SuggestLauncher;

/** Starts Samsyn, or carries out a command without starting it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Samsyn {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(SuggestLauncher.COMMAND)) {
            var rest = Arrays.asList(args).subList(1, args.length);
            System.exit(SuggestLauncher.run(rest, Samsyn.class, System.out, System.err));
        }
        SpringApplication.run(Samsyn.class, args);
    }
}
