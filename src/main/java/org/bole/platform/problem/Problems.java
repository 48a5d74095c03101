package org.bole.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Words problems in the language of the caller. Thread-safe. */
@ApplicationScoped
public class Problems {
    private static final Messages MESSAGES = Messages.of("problem");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What is to be said, before it is put into one language.
     *
     * @param slug the last part of the problem's type
     */
    public record Statement(int status, String slug, Bilingual detail, List<Violation> violations) {
        /** A statement whose detail is the message {@code detail.<slug>} of the platform. */
        public static Statement of(int status, String slug, Object... arguments) {
            return new Statement(status, slug, MESSAGES.get("detail." + slug, arguments), List.of());
        }

        public static Statement of(Refusal refusal) {
            return new Statement(refusal.kind().status(), refusal.type(), refusal.detail(), refusal.violations());
        }
    }

    /** The problem for a caller who asked for {@code path} and accepts the languages of {@code acceptLanguage}. */
    public Problem problem(Statement statement, String path, @Nullable String acceptLanguage) {
        Locale locale = Languages.preferred(acceptLanguage);
        List<Problem.Item> items = statement.violations().stream()
                .map(v -> new Problem.Item(v.pointer(), v.code(), v.reason().in(locale)))
                .toList();
        return new Problem(
                Problem.TYPE_PREFIX + statement.slug(),
                title(statement).in(locale),
                statement.status(),
                statement.detail().in(locale),
                path,
                items,
                traceId());
    }

    /** The problem as a JAX-RS response; more headers can be added to it. */
    public Response.ResponseBuilder response(Statement statement, String path, @Nullable String acceptLanguage) {
        return Response.status(statement.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.tag(acceptLanguage))
                .entity(problem(statement, path, acceptLanguage));
    }

    /** The problem as JSON, for responses that do not pass through JAX-RS. */
    public String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem consists of strings and must be writable", impossible);
        }
    }

    private static Bilingual title(Statement statement) {
        try {
            return MESSAGES.get("title." + statement.slug());
        } catch (MissingResourceException featureProblem) {
            return MESSAGES.get("title." + statement.status());
        }
    }

    /** The trace of the current request, or a fresh id where tracing is off: a caller always has something to quote. */
    private static String traceId() {
        var context = Span.current().getSpanContext();
        if (context.isValid()) {
            return context.getTraceId();
        }
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
