package org.bole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The peer: PostgreSQL's full text (GIN) with trigrams, in the very server that the service started. One row a person, in a
 * schema of its own; words are cut as for {@link Bm25Index}, since PostgreSQL has no Chinese analysis.
 */
final class PostgresPeer implements AutoCloseable {
    private static final String NAME = "bench";
    private static final int PORT_LINE = 3;
    /** Seconds after which a question counts as unanswered. */
    private static final int PATIENCE = 60;

    private final Connection connection;

    /** @param data the service's data folder */
    PostgresPeer(Path data) throws IOException, SQLException {
        Path server = data.resolve("postgresql");
        String port = Files.readAllLines(server.resolve("data/postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        String password = Files.readString(server.resolve("password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:%s/bole?sslmode=disable".formatted(port);
        connection = DriverManager.getConnection(url, "bole", password);
        run("create schema if not exists " + NAME);
        run("set search_path to " + NAME);
        run("create extension if not exists pg_trgm");
        run("create table if not exists person (id text primary key, body text not null, words tsvector not null)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes in people that are not there yet, and indexes all. @param texts by id */
    void fill(Iterator<Map.Entry<String, String>> texts) throws SQLException {
        run("drop index if exists person_words");
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person values (?, ?, to_tsvector('simple', ?)) on conflict do nothing")) {
            for (int i = 1; texts.hasNext(); i++) {
                Map.Entry<String, String> text = texts.next();
                insert.setString(1, text.getKey());
                insert.setString(2, text.getValue());
                insert.setString(3, String.join(" ", PlainTerms.of(text.getValue())));
                insert.addBatch();
                if (i % 1_000 == 0 || !texts.hasNext()) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
        run("create index person_words on person using gin (words)");
        run("vacuum analyze person");
    }

    /** The twenty best by rank of the words and likeness of the trigrams; fewer where there was no answer in time. */
    List<String> best(String text) {
        String words = PlainTerms.of(text).stream()
                .filter(term -> term.length() > 1)
                .distinct()
                .map(term -> "'" + term.replace("'", "''") + "'")
                .collect(Collectors.joining(" | "));
        List<String> best = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement("select id from person, to_tsquery('simple', ?) q"
                + " where words @@ q order by ts_rank(words, q) + similarity(body, ?) desc, id limit 20")) {
            question.setQueryTimeout(PATIENCE);
            question.setString(1, words);
            question.setString(2, text);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    best.add(rows.getString(1));
                }
            }
        } catch (SQLException late) {
            Progress.say("PostgreSQL: %s", late);
        }
        return best;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
