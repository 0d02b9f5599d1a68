package se.samsyn;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Samsyn. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Samsyn {

    public static void main(String[] args) {
        SpringApplication.run(Samsyn.class, args);
    }
}
