package org.bole.learning.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bole.learning.application.Activation;
import org.bole.learning.application.ModelVersion;
import org.bole.learning.application.ModelVersions;
import org.bole.platform.paging.Cursor;
import org.bole.platform.sql.Columns;
import org.bole.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

@Singleton
class SqlModelVersions implements ModelVersions {
    /** Any number that no other advisory lock has. */
    private static final long LOCK = 0x73636f7265L;

    private final Statements sql;
    private final ModelJson json;

    SqlModelVersions(Statements sql, ModelJson json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void put(ModelVersion version) {
        sql.update(
                "insert into score_model (version, base, built_in, weights, report, created_at, created_by)"
                        + " values (?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)"
                        + " on conflict (version) do update set weights = excluded.weights where score_model.built_in",
                version.version(),
                version.base(),
                version.builtIn(),
                json.text(version.weights()),
                version.report() == null ? null : version.report().toString(),
                version.createdAt(),
                version.createdBy());
    }

    @Override
    public Optional<ModelVersion> find(String version) {
        return sql.first("select * from score_model where version = ?", this::version, version);
    }

    @Override
    public List<ModelVersion> newest(int limit, @Nullable Cursor after) {
        String order = " order by created_at desc, version desc limit ?";
        return after == null
                ? sql.query("select * from score_model" + order, this::version, limit)
                : sql.query(
                        "select * from score_model where (created_at, version) < (?, ?)" + order,
                        this::version,
                        after.instant(0),
                        after.text(1),
                        limit);
    }

    @Override
    public int trained(String base) {
        return sql.first("select count(*) from score_model where base = ? and not built_in", row -> row.getInt(1), base)
                .orElseThrow();
    }

    @Override
    public Optional<ModelVersion> activated() {
        return sql.first(
                "select m.* from score_model m where m.version ="
                        + " (select a.version from score_model_activation a order by a.id desc limit 1)",
                this::version);
    }

    @Override
    public Activation activate(String version, String replaced, Instant at, String by, @Nullable String note) {
        return sql.first(
                        "insert into score_model_activation (version, replaced, activated_at, activated_by, note)"
                                + " values (?, ?, ?, ?, ?) returning *",
                        SqlModelVersions::activation,
                        version,
                        replaced,
                        at,
                        by,
                        note)
                .orElseThrow();
    }

    @Override
    public List<Activation> activations(int limit, @Nullable Long before) {
        return sql.query(
                "select * from score_model_activation where id < ? order by id desc limit ?",
                SqlModelVersions::activation,
                before == null ? Long.MAX_VALUE : before,
                limit);
    }

    @Override
    public void lock() {
        sql.query("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    private ModelVersion version(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return new ModelVersion(
                row.getString("version"),
                row.getString("base"),
                row.getBoolean("built_in"),
                json.weights(row.getString("weights")),
                report == null ? null : json.tree(report),
                Columns.time(row, "created_at"),
                row.getString("created_by"));
    }

    private static Activation activation(ResultSet row) throws SQLException {
        return new Activation(
                row.getLong("id"),
                row.getString("version"),
                row.getString("replaced"),
                Columns.time(row, "activated_at"),
                row.getString("activated_by"),
                row.getString("note"));
    }
}
