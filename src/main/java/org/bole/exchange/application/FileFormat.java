package org.bole.exchange.application;

/** The formats of files that come in. */
public enum FileFormat {
    NDJSON,
    CSV
}
