package se.samsyn.attachment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether files are looked through for malware, and by whom. */
@Configuration
class AttachmentConfiguration {

    @Bean
    MalwareScan malwareScan(AttachmentSettings settings) {
        var clamav = settings.attachments().clamav();
        return clamav == null
                ? MalwareScan.NONE
                : new ClamAv(clamav, settings.attachments().clamavTimeout());
    }
}
