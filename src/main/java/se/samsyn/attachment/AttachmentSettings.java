package se.samsyn.attachment;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param data folder in which files lie until they are stored */
@ConfigurationProperties("samsyn")
public record AttachmentSettings(
        @DefaultValue("data") Path data, @DefaultValue Attachments attachments) {

    /**
     * @param maxSize the largest file that is taken, at most 100 MB
     * @param clamav where ClamAV's daemon listens, {@code host:port}; null or blank where nothing is looked through
     * @param clamavTimeout how long it may take
     */
    public record Attachments(
            @DefaultValue("25MB") DataSize maxSize,
            @Nullable String clamav,
            @DefaultValue("60s") Duration clamavTimeout) {

        private static final DataSize MOST = DataSize.ofMegabytes(100);

        public Attachments {
            if (maxSize.toBytes() < 1 || maxSize.compareTo(MOST) > 0) {
                throw new IllegalArgumentException(
                        "samsyn.attachments.max-size must be at most 100MB, but is " + maxSize);
            }
            clamav = clamav == null || clamav.isBlank() ? null : clamav.strip();
            if (clamav != null && !clamav.matches("[^:]+:[0-9]{1,5}")) {
                throw new IllegalArgumentException(
                        "samsyn.attachments.clamav must be host:port, for example clamav:3310, but is " + clamav);
            }
        }
    }
}
