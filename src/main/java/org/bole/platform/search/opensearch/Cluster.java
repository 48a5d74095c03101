package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.apache.http.HttpEntity;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NStringEntity;
import org.bole.platform.search.SearchUnavailable;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.Request;
import org.opensearch.client.RequestOptions;
import org.opensearch.client.Response;
import org.opensearch.client.ResponseException;
import org.opensearch.client.RestClient;

/**
 * The cluster's REST interface. The client asks the nodes in turn, and another one when one does not answer. Thread-safe.
 */
final class Cluster implements AutoCloseable {
    private static final ContentType LINES = ContentType.create("application/x-ndjson", "UTF-8");
    /** Of all that a bulk answers for thousands of documents, what tells whether it went well. */
    private static final String BULK = "/_bulk?filter_path=errors,items.*.status,items.*.error";
    /** How many times as long as a question a write may take: it waits for the disks of every copy. */
    private static final int PATIENCE_OF_A_WRITE = 12;

    /** After so many failures in a row nobody waits for the cluster for a while: one that hangs costs everybody a timeout. */
    private static final int FAILURES = 4;

    private static final Duration REST = Duration.ofSeconds(2);

    private static final TypeLiteral<Response> RESPONSE = new TypeLiteral<>() {};

    private final RestClient client;
    private final RequestOptions writing;
    /** One for each: a write that tries a cluster again takes so long that questions must not wait for how it ends. */
    private final TypedGuard<Response> questions = guard();

    private final TypedGuard<Response> writes = guard();
    private final ObjectMapper json = new ObjectMapper();

    /** @param timeout of a question */
    Cluster(RestClient client, Duration timeout) {
        this.client = client;
        int question = Math.toIntExact(timeout.toMillis());
        writing = RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(question / 2)
                        .setSocketTimeout(question * PATIENCE_OF_A_WRITE)
                        .build())
                .build();
    }

    private static TypedGuard<Response> guard() {
        return TypedGuard.create(RESPONSE)
                .withCircuitBreaker()
                .requestVolumeThreshold(FAILURES)
                .failureRatio(1)
                .delay(REST.toMillis(), ChronoUnit.MILLIS)
                .skipOn(ResponseException.class)
                .done()
                .build();
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    /**
     * Asks something.
     *
     * @param body null: none
     * @throws SearchUnavailable when no node answers, or the cluster says that it cannot, or may not for this user
     * @throws Missing when there is no such index
     * @throws IllegalStateException when the cluster does not understand
     */
    JsonNode ask(String method, String path, @Nullable ObjectNode body) {
        return tree(perform(questions, request(method, path, body)));
    }

    /** Changes something: as {@link #ask}, with more patience. */
    JsonNode change(String method, String path, @Nullable ObjectNode body) {
        Request request = request(method, path, body);
        request.setOptions(writing);
        return tree(perform(writes, request));
    }

    /** Whether there is an index of this name. @throws SearchUnavailable when the cluster cannot say */
    boolean has(String index) {
        try {
            return perform(questions, new Request("HEAD", "/" + index))
                            .getStatusLine()
                            .getStatusCode()
                    == 200;
        } catch (Missing none) {
            return false;
        }
    }

    /** Sends lines of JSON. @throws SearchUnavailable also when the cluster took a part of them only */
    void bulk(String lines) {
        Request request = new Request("POST", BULK);
        request.setOptions(writing);
        request.setEntity(new NStringEntity(lines, LINES));
        BulkAnswer.check(tree(perform(writes, request)));
    }

    private static Request request(String method, String path, @Nullable ObjectNode body) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setEntity(new NStringEntity(body.toString(), ContentType.APPLICATION_JSON));
        }
        return request;
    }

    private Response perform(TypedGuard<Response> guard, Request request) {
        try {
            return guard.call(() -> client.performRequest(request));
        } catch (CircuitBreakerOpenException resting) {
            throw new SearchUnavailable("OpenSearch has just failed to answer", null);
        } catch (ResponseException refused) {
            int status = refused.getResponse().getStatusLine().getStatusCode();
            if (status == 404) {
                throw new Missing(request.getEndpoint());
            }
            // Neither the exception nor its message goes on: both quote the answer.
            throw Refused.because(
                    request.getMethod() + " " + request.getEndpoint(), status, body(refused.getResponse()));
        } catch (IOException away) {
            // Nor does this one: what other nodes answered before hangs on it.
            throw new SearchUnavailable("OpenSearch cannot be reached: " + away.getMessage(), null);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception undeclared) {
            throw new IllegalStateException("cannot ask OpenSearch", undeclared);
        }
    }

    /** The body of a refusal; missing where it is no JSON, as that of a proxy in between. */
    private JsonNode body(Response refusal) {
        HttpEntity entity = refusal.getEntity();
        if (entity == null) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(entity.getContent());
        } catch (IOException other) {
            return MissingNode.getInstance();
        }
    }

    private JsonNode tree(Response response) {
        try {
            return json.readTree(response.getEntity().getContent());
        } catch (IOException broken) {
            throw new SearchUnavailable(
                    "OpenSearch broke off its answer: " + broken.getClass().getSimpleName(), null);
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
