package org.bole.exchange.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which row of a file was the first with a key. Keys are kept as 128 bits of their SHA-256, in open addressing with
 * linear probing: 24 bytes a slot, at most two thirds of them in use, so a million keys take 24 to 48 MB.
 */
public final class SeenKeys {
    private static final int START = 1 << 12;

    private final MessageDigest digest;
    private long[] high = new long[START];
    private long[] low = new long[START];
    /** 0: the slot is free. */
    private long[] rows = new long[START];

    private int size;

    public SeenKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The first row that claimed {@code key}; {@code row} itself when none did. */
    public long firstWith(String key, long row) {
        ByteBuffer hash = hash(key);
        long found = rows[slot(hash.getLong(0), hash.getLong(8))];
        return found == 0 ? row : found;
    }

    /** Remembers {@code row} as the first with {@code key}, unless another is. */
    public void claim(String key, long row) {
        if (size * 3L >= rows.length * 2L) {
            grow();
        }
        ByteBuffer hash = hash(key);
        int slot = slot(hash.getLong(0), hash.getLong(8));
        if (rows[slot] == 0) {
            put(slot, hash.getLong(0), hash.getLong(8), row);
            size++;
        }
    }

    private ByteBuffer hash(String key) {
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    private int slot(long first, long second) {
        int slot = (int) first & (rows.length - 1);
        while (rows[slot] != 0 && (high[slot] != first || low[slot] != second)) {
            slot = (slot + 1) & (rows.length - 1);
        }
        return slot;
    }

    private void put(int slot, long first, long second, long row) {
        high[slot] = first;
        low[slot] = second;
        rows[slot] = row;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldRows = rows;
        high = new long[oldRows.length * 2];
        low = new long[oldRows.length * 2];
        rows = new long[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldRows[i]);
            }
        }
    }
}
