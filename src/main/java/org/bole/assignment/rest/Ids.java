package org.bole.assignment.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one list of a call, numbered by a hash of seed and id: ties are broken by these numbers, so that neither the
 * order of the call nor the alphabet favours anybody.
 */
final class Ids {
    static final int NONE = -1;
    private static final Messages MESSAGES = Messages.of("assignment");

    private final List<String> sorted;
    private final int[] places;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Ids(List<String> ids, int[] places) {
        this.places = places;
        sorted = new ArrayList<>(places.length);
        for (int place : places) {
            numbers.put(ids.get(place), sorted.size());
            sorted.add(ids.get(place));
        }
    }

    /** Ids in the order of the call; those that occur twice are reported. */
    static Ids of(List<String> ids, String pointer, long seed, Wrongs wrongs) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (first.putIfAbsent(ids.get(i), i) != null) {
                wrongs.add(new Violation(
                        "%s/%d/id".formatted(pointer, i), "duplicate-id", MESSAGES.get("duplicate-id", ids.get(i))));
            }
        }
        record Hashed(byte[] hash, int place) {}
        MessageDigest sha = sha256();
        int[] places = first.values().stream()
                .map(place ->
                        new Hashed(sha.digest((seed + " " + ids.get(place)).getBytes(StandardCharsets.UTF_8)), place))
                .sorted(Comparator.comparing(Hashed::hash, Arrays::compareUnsigned))
                .mapToInt(Hashed::place)
                .toArray();
        return new Ids(ids, places);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    int size() {
        return sorted.size();
    }

    String id(int number) {
        return sorted.get(number);
    }

    List<String> ids(List<Integer> ofNumbers) {
        return ofNumbers.stream()
                .sorted(Comparator.comparingInt(number -> places[number]))
                .map(sorted::get)
                .toList();
    }

    /** Where in the call a number stands. */
    int place(int number) {
        return places[number];
    }

    /** The number of an id that the call refers to; {@link #NONE} when there is none. */
    int number(@Nullable String id) {
        Integer number = id == null ? null : numbers.get(id);
        return number == null ? NONE : number;
    }

    /** What is wrong with a reference that has no number. */
    static Violation wrong(@Nullable String id, String pointer) {
        return id == null
                ? new Violation(pointer, "missing", MESSAGES.get("missing"))
                : new Violation(pointer, "unknown-id", MESSAGES.get("unknown-id", id));
    }
}
