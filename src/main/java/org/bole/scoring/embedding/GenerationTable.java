package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bole.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** The one row of {@code embedding_generation}. */
@ApplicationScoped
class GenerationTable implements Generations {
    private static final String READ =
            "select serving, serving_models, filling, filling_models, retired from embedding_generation";

    private final Statements database;

    GenerationTable(Statements database) {
        this.database = database;
    }

    /** @param number of the serving generation, also where no embedder is known yet */
    private record Row(int number, Use use) {}

    @Override
    public Use use() {
        return row("").use();
    }

    private Row row(String lock) {
        return database.first(READ + lock, GenerationTable::row).orElseThrow();
    }

    private static Row row(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        List<String> retired = read(row.getArray(5));
        Generation serving = generation(number, row.getArray(2));
        return new Row(number, new Use(serving, generation(row.getInt(3), row.getArray(4)), retired));
    }

    private static @Nullable Generation generation(int number, @Nullable Array models) throws SQLException {
        return models == null ? null : new Generation(number, new VectorSpace(read(models)));
    }

    private static List<String> read(Array names) throws SQLException {
        return List.of((String[]) names.getArray());
    }

    /** The lock waits for every transaction that is putting documents in line, and keeps others from beginning. */
    @Override
    @Transactional
    public Use head(VectorSpace wanted) {
        Row row = row(" for update");
        Generation serving = row.use().serving();
        Generation filling = row.use().filling();
        if (serving == null) {
            database.update("update embedding_generation set serving_models = ?", names(wanted.models()));
        } else if (wanted.equals(serving.space())) {
            giveUp(filling, serving.space().models(), row.use().retired());
        } else if (filling == null || !wanted.equals(filling.space())) {
            giveUp(
                    filling,
                    union(serving.space().models(), wanted.models()),
                    row.use().retired());
            fill(Math.max(serving.number(), filling == null ? 0 : filling.number()) + 1, wanted);
        }
        return row("").use();
    }

    private void giveUp(@Nullable Generation filling, Collection<String> kept, List<String> retired) {
        Set<String> rest =
                union(retired, filling == null ? List.of() : filling.space().models());
        rest.removeAll(kept);
        database.update(
                "update embedding_generation set filling = null, filling_models = null, retired = ?", names(rest));
        if (filling != null) {
            database.update("delete from embedding_backlog where generation = ?", filling.number());
        }
    }

    private void fill(int number, VectorSpace wanted) {
        database.update(
                "update embedding_generation set filling = ?, filling_models = ?", number, names(wanted.models()));
        database.update(
                "insert into embedding_backlog (generation, subject, subject_id)"
                        + " select ?, 'REQUEST', id from talent_request union all select ?, 'PROFILE', id from profile",
                number,
                number);
    }

    @Override
    @Transactional
    public boolean serve(Generation filled, Runnable told) {
        Row row = row(" for no key update");
        Generation serving = row.use().serving();
        if (serving == null || !filled.equals(row.use().filling())) {
            return false;
        }
        Set<String> retired = union(row.use().retired(), serving.space().models());
        retired.removeAll(filled.space().models());
        boolean served = database.update(
                        "update embedding_generation set serving = filling, serving_models = filling_models,"
                                + " filling = null, filling_models = null, retired = ?"
                                + " where not exists (select from embedding_backlog where generation = ?)",
                        names(retired),
                        filled.number())
                == 1;
        if (served) {
            database.update("delete from embedding_backlog where generation = ?", serving.number());
            told.run();
        }
        return served;
    }

    @Override
    @Transactional
    public void deleted(Collection<String> models) {
        List<String> rest = new ArrayList<>(row(" for no key update").use().retired());
        rest.removeAll(models);
        database.update("update embedding_generation set retired = ?", names(rest));
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** As one argument of a statement. */
    private static Object names(Collection<String> models) {
        return models.toArray(String[]::new);
    }
}
