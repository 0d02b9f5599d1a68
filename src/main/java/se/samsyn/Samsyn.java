package se.samsyn;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.samsyn.audit.VerifyLauncher;
import se.samsyn.news.SuggestLauncher;

/**
 * Starts Samsyn, or carries out a command without starting it. Two modules may have a class of the same name, so beans
 * go by their full names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Samsyn {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(SuggestLauncher.COMMAND)) {
            var rest = Arrays.asList(args).subList(1, args.length);
            System.exit(SuggestLauncher.run(rest, Samsyn.class, System.out, System.err));
        }
        if (args.length > 0 && args[0].equals(VerifyLauncher.COMMAND)) {
            var rest = Arrays.asList(args).subList(1, args.length);
            System.exit(VerifyLauncher.run(rest, Samsyn.class, System.out, System.err));
        }
        SpringApplication.run(Samsyn.class, args);
    }
}
