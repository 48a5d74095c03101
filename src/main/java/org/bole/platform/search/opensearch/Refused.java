package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import org.bole.platform.search.SearchUnavailable;

/**
 * What it means that the cluster refuses something. Told are the status and the type of the error alone: its reason, and
 * the rest of the answer, quote documents and questions, and what people are called belongs in no log.
 */
final class Refused {
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    private Refused() {}

    /**
     * @param what was asked
     * @param answer an object with an {@code error}, if it is one
     * @return {@link SearchUnavailable} when the same may be accepted later; {@link IllegalStateException} when it is not
     *     understood, and never will be
     */
    static RuntimeException because(String what, int status, JsonNode answer) {
        String type = answer.path("error").path("type").asText();
        String told = "OpenSearch refused %s (%d%s)".formatted(what, status, type.isEmpty() ? "" : " " + type);
        if (status == UNAUTHENTICATED) {
            return new SearchUnavailable(
                    told + ". Maybe BOLE_SEARCH_USERNAME or BOLE_SEARCH_PASSWORD is missing or wrong", null);
        }
        if (status == FORBIDDEN) {
            return new SearchUnavailable(
                    told + ". Maybe the user may not do that, or the cluster's disks are full", null);
        }
        return status == TOO_MANY_REQUESTS || status >= 500
                ? new SearchUnavailable(told, null)
                : new IllegalStateException(told);
    }
}
