package org.bole.scoring.domain.text;

import java.util.List;

/** Port: cuts a text in Chinese or English, or both mixed, into index terms. Pure and thread-safe. */
@FunctionalInterface
public interface Tokenizer {
    /** The terms of {@code text} in order, repetitions included; empty where nothing is worth indexing. */
    List<String> terms(String text);
}
