package se.samsyn.access;

import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import se.samsyn.shared.ui.Texts;

/**
 * Sends links, where a mail server and Samsyn's own address are configured. Never waits: how long a mail takes must not
 * tell whether there was anybody to send it to.
 */
@Component
class Mail {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final AccessProperties properties;
    private final Texts texts;

    Mail(ObjectProvider<JavaMailSender> sender, AccessProperties properties, Texts texts) {
        this.sender = sender;
        this.properties = properties;
        this.texts = texts;
    }

    boolean isPossible() {
        return properties.address() != null && sender.getIfAvailable() != null;
    }

    /**
     * @param locale what it is written in
     * @param letter which of the texts: its subject, and its body with the link as the last parameter
     * @param path of the link, without the host; "" for the first page
     */
    void send(String to, Locale locale, String letter, String path, Object... parameters) {
        var address = properties.address();
        var mailer = sender.getIfAvailable();
        if (address == null || mailer == null) {
            return;
        }
        var message = new SimpleMailMessage();
        message.setFrom(properties.mailFrom());
        message.setTo(to);
        message.setSubject(texts.getTranslation("access.mail." + letter + ".subject", locale));
        message.setText(
                texts.getTranslation("access.mail." + letter + ".body", locale, with(parameters, link(address, path))));
        Thread.startVirtualThread(() -> {
            try {
                mailer.send(message);
            } catch (MailException e) {
                LOG.error("A mail could not be sent", e);
            }
        });
    }

    /** @param chosen by whom it is to; "" where they have chosen none, and then it is the municipality's */
    static Locale locale(String chosen) {
        return chosen.isEmpty() ? Texts.SWEDISH : Texts.locale(chosen);
    }

    private static String link(URI address, String path) {
        return address.toString().replaceFirst("/+$", "") + "/" + path;
    }

    private static Object[] with(Object[] parameters, String link) {
        var all = java.util.Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = link;
        return all;
    }
}
