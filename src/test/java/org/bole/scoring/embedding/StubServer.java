package org.bole.scoring.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A real server that speaks the protocol of {@code /v1/embeddings}, well or badly, as a test wants it. */
public final class StubServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How to answer. */
    public enum Mood {
        WELL,
        /** In reverse, with the right indexes. */
        OUT_OF_ORDER,
        FAILING,
        BUSY,
        REFUSING,
        SILENT,
        /** The head at once, the body never. */
        TRICKLING,
        GARBAGE,
        WITHOUT_DATA,
        ONE_TOO_FEW,
        TWICE_THE_SAME,
        NOT_A_NUMBER,
        TOO_LARGE_A_NUMBER,
        ZERO,
        OF_DIFFERENT_LENGTHS
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private final Queue<JsonNode> bodies = new ConcurrentLinkedQueue<>();
    private volatile @Nullable String authorization;
    private volatile Mood mood = Mood.WELL;
    private volatile Mood next = Mood.WELL;
    private final AtomicInteger untilNext = new AtomicInteger(Integer.MAX_VALUE);
    private volatile int dimension = 32;
    private volatile int delay;
    private volatile String poison = "\0";

    public StubServer() {
        this(0);
    }

    /** @param port 0: any free one */
    public StubServer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/v1/embeddings", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void mood(Mood now) {
        mood = now;
        untilNext.set(Integer.MAX_VALUE);
    }

    /** {@code now} for some calls, then {@code later}. */
    public void mood(Mood now, int times, Mood later) {
        next = later;
        mood = now;
        untilNext.set(times);
    }

    public void dimension(int components) {
        dimension = components;
    }

    /** Milliseconds before each answer. */
    public void delay(int milliseconds) {
        delay = milliseconds;
    }

    /** A call with a text that contains this is refused. */
    public void poison(String part) {
        poison = part;
    }

    public int calls() {
        return calls.get();
    }

    int mostUnderWay() {
        return mostUnderWay.get();
    }

    List<JsonNode> bodies() {
        return List.copyOf(bodies);
    }

    @Nullable
    String authorization() {
        return authorization;
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            if (untilNext.getAndDecrement() <= 0) {
                mood(next);
            }
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            bodies.add(body);
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            pause(delay);
            List<String> texts = StreamSupport.stream(body.path("input").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            boolean poisoned = texts.stream().anyMatch(text -> text.contains(poison));
            answer(exchange, poisoned ? Mood.REFUSING : mood, texts);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange, Mood how, List<String> texts) throws IOException {
        switch (how) {
            case FAILING -> send(exchange, 503, "{\"error\":{\"message\":\"down\"}}");
            case BUSY -> send(exchange, 429, "{}");
            case REFUSING -> send(exchange, 400, "{\"error\":{\"message\":\"no\"}}");
            case SILENT -> pause(60_000);
            case TRICKLING -> {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                pause(60_000);
            }
            case GARBAGE -> send(exchange, 200, "<html>welcome</html>");
            case WITHOUT_DATA -> send(exchange, 200, "{\"object\":\"list\"}");
            default -> send(exchange, 200, vectors(how, texts));
        }
    }

    private String vectors(Mood how, List<String> texts) {
        ObjectNode answer = JSON.createObjectNode().put("object", "list");
        ArrayNode data = answer.putArray("data");
        int count = how == Mood.ONE_TOO_FEW ? texts.size() - 1 : texts.size();
        for (int i = 0; i < count; i++) {
            int place = how == Mood.OUT_OF_ORDER ? count - 1 - i : i;
            ObjectNode item = data.addObject().put("index", how == Mood.TWICE_THE_SAME ? 0 : place);
            ArrayNode vector = item.putArray("embedding");
            int length = how == Mood.OF_DIFFERENT_LENGTHS ? dimension + i : dimension;
            for (double component : direction(texts.get(place), length)) {
                vector.add(how == Mood.ZERO ? 0 : component);
            }
            switch (how) {
                case NOT_A_NUMBER -> vector.set(0, answer.textNode("NaN"));
                case TOO_LARGE_A_NUMBER -> vector.set(0, answer.numberNode(1e300));
                default -> {}
            }
        }
        return answer.toString();
    }

    /** Texts that share characters are close. */
    public static double[] direction(String text, int length) {
        double[] vector = new double[length];
        vector[0] = .1;
        text.codePoints().forEach(point -> vector[Math.floorMod(point * 31, length)] += 1);
        return vector;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
