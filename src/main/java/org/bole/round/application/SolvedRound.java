package org.bole.round.application;

import java.time.Instant;

/**
 * A solution of a round.
 *
 * @param number from 1; the highest is the current one
 * @param hash of {@code file}, SHA-256 in hexadecimal
 * @param file as {@link ResultFile} writes it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SolvedRound(int number, String hash, byte[] file, Instant madeAt) {}
