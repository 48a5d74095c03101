package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bole.platform.sql.Statements;
import org.bole.scoring.application.CorpusStatistics.Counted;
import org.bole.scoring.domain.text.Corpus;

/** The table {@code corpus_statistics}: one row. */
@ApplicationScoped
class StatisticsTable {
    private final Statements database;

    StatisticsTable(Statements database) {
        this.database = database;
    }

    /** 0 when nothing was counted yet. */
    long version() {
        return database.first("select version from corpus_statistics", row -> row.getLong(1))
                .orElse(0L);
    }

    Optional<Counted> read() {
        return database.first(
                "select statistics, version, profiles from corpus_statistics",
                row -> new Counted(corpus(row.getBytes(1)), row.getLong(2), row.getLong(3)));
    }

    /** @return the version of these counts: later than all others */
    long write(Corpus corpus, long profiles) {
        return database.first(
                        "insert into corpus_statistics (version, profiles, statistics) values (1, ?, ?)"
                                + " on conflict (only_row) do update set version = corpus_statistics.version + 1,"
                                + " profiles = excluded.profiles, statistics = excluded.statistics returning version",
                        row -> row.getLong(1),
                        profiles,
                        bytes(corpus))
                .orElseThrow();
    }

    private static byte[] bytes(Corpus corpus) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            corpus.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Corpus corpus(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return Corpus.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the table corpus_statistics is damaged: delete its row", e);
        }
    }
}
