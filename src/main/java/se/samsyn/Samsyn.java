package se.samsyn;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Samsyn. */
@SpringBootApplication
public class Samsyn {

    public static void main(String[] args) {
        SpringApplication.run(Samsyn.class, args);
    }
}
