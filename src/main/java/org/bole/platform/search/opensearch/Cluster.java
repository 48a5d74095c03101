package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NStringEntity;
import org.bole.platform.search.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.Request;
import org.opensearch.client.ResponseException;
import org.opensearch.client.RestClient;

/** The cluster's REST interface. The client tries the other nodes when one does not answer. Thread-safe. */
final class Cluster implements AutoCloseable {
    private static final ContentType LINES = ContentType.create("application/x-ndjson", "UTF-8");

    private final RestClient client;
    private final ObjectMapper json = new ObjectMapper();

    Cluster(RestClient client) {
        this.client = client;
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    /**
     * @param body null: none
     * @throws SearchUnavailable when no node answers, or the cluster says that it cannot
     * @throws Missing when there is no such index
     */
    JsonNode call(String method, String path, @Nullable ObjectNode body) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setEntity(new NStringEntity(body.toString(), ContentType.APPLICATION_JSON));
        }
        return perform(request);
    }

    /** Sends lines of JSON. @throws SearchUnavailable also when the cluster took a part of them only */
    void bulk(String lines) {
        Request request = new Request("POST", "/_bulk");
        request.setEntity(new NStringEntity(lines, LINES));
        JsonNode answer = perform(request);
        if (answer.path("errors").asBoolean()) {
            throw new SearchUnavailable("OpenSearch refused a part of a bulk: " + firstError(answer), null);
        }
    }

    private static String firstError(JsonNode answer) {
        for (JsonNode item : answer.path("items")) {
            JsonNode error = item.path("index").path("error");
            if (!error.isMissingNode()) {
                return error.path("type").asText() + ": " + error.path("reason").asText();
            }
        }
        return "unknown";
    }

    private JsonNode perform(Request request) {
        try {
            return json.readTree(client.performRequest(request).getEntity().getContent());
        } catch (ResponseException refused) {
            int status = refused.getResponse().getStatusLine().getStatusCode();
            if (status == 404) {
                throw new Missing(request.getEndpoint());
            }
            if (status == 429 || status >= 500) {
                throw new SearchUnavailable("OpenSearch answered " + status, refused);
            }
            throw new IllegalStateException("OpenSearch does not understand " + request.getEndpoint(), refused);
        } catch (IOException away) {
            throw new SearchUnavailable("OpenSearch cannot be reached: " + away.getMessage(), away);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is no such index. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String what) {
            super(what, null, false, false);
        }
    }
}
