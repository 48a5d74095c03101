package org.bole.scoring.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code POST /v1/embeddings} as OpenAI defines it
 * (<a href="https://platform.openai.com/docs/api-reference/embeddings/create">reference</a>). Believes nothing that the
 * answer says before it has looked. Thread-safe.
 */
final class EmbeddingServer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerSettings settings;
    private final HttpClient http;

    EmbeddingServer(ServerSettings settings) {
        this.settings = settings;
        // Redirects are not followed: the key is for this server alone.
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
    }

    /**
     * The vectors of {@code texts}, in their order, all finite, not zero, and of one length.
     *
     * @param patience until the last byte of the answer is there
     * @throws EmbeddingFailed when that is not what came back
     */
    List<float[]> vectors(List<String> texts, Duration patience) {
        HttpResponse<byte[]> answer = answer(request(texts), patience);
        int status = answer.statusCode();
        if (status / 100 != 2) {
            Reason reason = status == 429 ? Reason.BUSY : status >= 500 ? Reason.SERVER_ERROR : Reason.REFUSED;
            throw new EmbeddingFailed(reason, "%s answered %d".formatted(settings, status));
        }
        return parsed(answer.body(), texts.size());
    }

    private HttpRequest request(List<String> texts) {
        ObjectNode body = JSON.createObjectNode().put("model", settings.model()).put("encoding_format", "float");
        ArrayNode input = body.putArray("input");
        texts.forEach(input::add);
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.endpoint())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        if (settings.key() != null) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        return request.build();
    }

    /** The client's own timeout ends with the head of the answer; this one covers a body that trickles, too. */
    private HttpResponse<byte[]> answer(HttpRequest request, Duration patience) {
        CompletableFuture<HttpResponse<byte[]>> call = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new EmbeddingFailed(Reason.TIMED_OUT, "%s did not answer within %s".formatted(settings, patience), e);
        } catch (ExecutionException e) {
            throw new EmbeddingFailed(
                    Reason.UNREACHABLE, "%s cannot be reached: %s".formatted(settings, e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingFailed(Reason.NOT_ASKED, "interrupted while waiting for " + settings, e);
        } finally {
            call.cancel(true);
        }
    }

    private List<float[]> parsed(byte[] body, int wanted) {
        JsonNode data = json(body).path("data");
        if (!data.isArray()) {
            throw unreadable("without an array \"data\"", null);
        }
        if (data.size() != wanted) {
            throw incomplete("%d vectors for %d texts".formatted(data.size(), wanted));
        }
        @Nullable float[][] vectors = new float[wanted][];
        for (JsonNode item : data) {
            JsonNode index = item.path("index");
            if (!index.canConvertToInt() || index.asInt() < 0 || index.asInt() >= wanted) {
                throw incomplete("a vector for text %s of %d".formatted(index, wanted));
            }
            if (vectors[index.asInt()] != null) {
                throw incomplete("two vectors for text %d".formatted(index.asInt()));
            }
            vectors[index.asInt()] = vector(item.path("embedding"));
        }
        return sameLength(Arrays.stream(vectors).map(Objects::requireNonNull).toList());
    }

    private JsonNode json(byte[] body) {
        try {
            return Objects.requireNonNull(JSON.readTree(body));
        } catch (IOException e) {
            throw unreadable("not JSON", e);
        }
    }

    private float[] vector(JsonNode numbers) {
        if (!numbers.isArray() || numbers.isEmpty()) {
            throw unreadable("without an array \"embedding\"", null);
        }
        float[] vector = new float[numbers.size()];
        boolean zero = true;
        for (int i = 0; i < vector.length; i++) {
            JsonNode number = numbers.get(i);
            vector[i] = number.isNumber() ? number.floatValue() : Float.NaN;
            if (!Float.isFinite(vector[i])) {
                throw new EmbeddingFailed(
                        Reason.NO_DIRECTION,
                        "%s answered a vector whose component %d is no finite number".formatted(settings, i));
            }
            zero &= vector[i] == 0;
        }
        if (zero) {
            throw new EmbeddingFailed(Reason.NO_DIRECTION, "%s answered a zero vector".formatted(settings));
        }
        return vector;
    }

    private List<float[]> sameLength(List<float[]> vectors) {
        List<Integer> lengths = new ArrayList<>(
                vectors.stream().map(one -> one.length).distinct().toList());
        if (lengths.size() > 1) {
            throw incomplete("vectors of the lengths %s in one answer".formatted(lengths));
        }
        return vectors;
    }

    private EmbeddingFailed unreadable(String what, @Nullable Throwable cause) {
        String message = "%s answered what is no list of vectors: %s".formatted(settings, what);
        return cause == null
                ? new EmbeddingFailed(Reason.UNREADABLE, message)
                : new EmbeddingFailed(Reason.UNREADABLE, message, cause);
    }

    private EmbeddingFailed incomplete(String what) {
        return new EmbeddingFailed(Reason.INCOMPLETE, "%s answered %s".formatted(settings, what));
    }
}
