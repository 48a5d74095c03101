package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import org.bole.platform.search.SearchUnavailable;

/** What the cluster says to a bulk, one item for each of its actions. */
final class BulkAnswer {
    /** Something newer is there already: a write that was thought lost has come late. */
    private static final int CONFLICT = 409;

    private BulkAnswer() {}

    /**
     * @throws SearchUnavailable when the cluster had no time, no node or no permission for an item: it may be sent again
     * @throws IllegalStateException when it does not want an item: sent again, it would be refused again
     */
    static void check(JsonNode answer) {
        if (answer.path("errors").asBoolean()) {
            answer.path("items").forEach(item -> item.forEach(BulkAnswer::checkItem));
        }
    }

    private static void checkItem(JsonNode item) {
        JsonNode error = item.path("error");
        int status = item.path("status").asInt();
        if (error.isMissingNode() || status == CONFLICT) {
            return;
        }
        throw Refused.because("a part of a bulk", status, item);
    }
}
