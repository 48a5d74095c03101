package org.bole.learning.persistence;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.bole.learning.application.TrainingOrder;
import org.bole.learning.application.TrainingOrders;
import org.bole.learning.domain.Exposure;
import org.bole.platform.sql.Statements;

@Singleton
class SqlTrainingOrders implements TrainingOrders {
    private final Statements sql;

    SqlTrainingOrders(Statements sql) {
        this.sql = sql;
    }

    @Override
    public void add(TrainingOrder order) {
        sql.update(
                "insert into training_order (id, prior, seed, exponent, most_weight, note, ordered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                order.id(),
                order.prior(),
                order.seed(),
                order.exposure().exponent(),
                order.exposure().mostWeight(),
                order.note(),
                order.orderedBy());
    }

    @Override
    public Optional<TrainingOrder> find(UUID id) {
        return sql.first(
                "select * from training_order where id = ?",
                row -> new TrainingOrder(
                        id,
                        row.getString("prior"),
                        row.getLong("seed"),
                        new Exposure(row.getDouble("exponent"), row.getDouble("most_weight")),
                        row.getString("ordered_by"),
                        row.getString("note")),
                id);
    }

    @Override
    public void remove(UUID id) {
        sql.update("delete from training_order where id = ?", id);
    }
}
