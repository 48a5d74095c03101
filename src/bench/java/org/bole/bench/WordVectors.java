package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An embedding server whose vectors are generated, for crowds that no model embeds in an afternoon: the vector of a text is
 * the sum of one random direction for each of its terms and of one that all texts share, as in real models. Texts that
 * share terms are close. {@value #DIMENSION} components; the same text has the same vector in every run.
 */
final class WordVectors implements AutoCloseable {
    private static final int DIMENSION = 512;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final LoadingCache<String, float[]> directions =
            Caffeine.newBuilder().maximumSize(60_000).build(term -> direction(term.hashCode()));

    WordVectors() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(threads);
        server.createContext("/v1/embeddings", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode texts = JSON.readTree(exchange.getRequestBody()).path("input");
            StringBuilder answer = new StringBuilder("{\"object\":\"list\",\"data\":[");
            for (int i = 0; i < texts.size(); i++) {
                answer.append(i == 0 ? "" : ",").append("{\"object\":\"embedding\",\"index\":");
                answer.append(i).append(",\"embedding\":[");
                append(vector(texts.get(i).asText()), answer);
                answer.append("]}");
            }
            byte[] body = answer.append("]}").toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Whole numbers: a vector's length does not matter, and they are short. */
    private static void append(float[] vector, StringBuilder answer) {
        float largest = 1e-9f;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        for (int i = 0; i < vector.length; i++) {
            answer.append(i == 0 ? "" : ",").append(Math.round(vector[i] / largest * 999));
        }
    }

    /** The vector of length 127 × 4, nearly, as bytes: products of two of them are in the order of their cosines. */
    byte[] bytes(String text) {
        float[] vector = vector(text);
        double square = 0;
        for (float component : vector) {
            square += component * component;
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            double component = vector[i] / Math.sqrt(Math.max(1e-9, square)) * 508;
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(component)));
        }
        return bytes;
    }

    private float[] vector(String text) {
        float[] sum = new float[DIMENSION];
        var terms = PlainTerms.of(text);
        add(sum, directions.get(""), .5f * (float) Math.sqrt(Math.max(1, terms.size())));
        terms.stream().filter(term -> term.length() > 1).forEach(term -> add(sum, directions.get(term), 1));
        return sum;
    }

    private static void add(float[] sum, float[] direction, float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * direction[i];
        }
    }

    private static float[] direction(int seed) {
        Random random = new Random(seed);
        float[] direction = new float[DIMENSION];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) random.nextGaussian();
        }
        return direction;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
