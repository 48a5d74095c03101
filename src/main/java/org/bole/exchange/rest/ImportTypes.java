package org.bole.exchange.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bole.exchange.application.FileFormat;
import org.bole.exchange.application.Imports.Content;
import org.bole.exchange.reading.FileCharset;
import org.bole.platform.json.Excerpt;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Which files an import takes, by their content type. */
final class ImportTypes {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private static final Messages MESSAGES = Messages.of("exchange");

    private ImportTypes() {}

    /** @throws Refusal 415 that names the legal types */
    static Content content(@Nullable String header) {
        try {
            MediaType type = header == null ? MediaType.WILDCARD_TYPE : MediaType.valueOf(header);
            FileFormat format = switch ((type.getType() + "/" + type.getSubtype()).toLowerCase(java.util.Locale.ROOT)) {
                case NDJSON -> FileFormat.NDJSON;
                case CSV -> FileFormat.CSV;
                default -> throw refusal(header);
            };
            String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
            if (charset == null) {
                return new Content(format, null);
            }
            Optional<FileCharset> known = FileCharset.named(charset);
            return new Content(format, known.orElseThrow(() -> refusal(header)));
        } catch (IllegalArgumentException malformed) {
            throw refusal(header);
        }
    }

    private static Refusal refusal(@Nullable String header) {
        String sent = Excerpt.of(header == null ? "-" : header);
        return new Refusal(Refusal.Kind.UNSUPPORTED_TYPE, "unsupported-type", MESSAGES.get("unsupported-type", sent));
    }
}
