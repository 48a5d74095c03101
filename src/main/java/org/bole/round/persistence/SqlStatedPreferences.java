package org.bole.round.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.sql.Columns;
import org.bole.platform.sql.Statements;
import org.bole.round.application.StatedPreference;
import org.bole.round.application.StatedPreference.Exclusion;
import org.bole.round.application.StatedPreference.Party;
import org.bole.round.application.StatedPreference.Side;
import org.bole.round.application.StatedPreferences;
import org.jspecify.annotations.Nullable;

@Singleton
class SqlStatedPreferences implements StatedPreferences {
    private static final String SELECT = "select p.*, r.status <> 'DRAFT' as heard from round_preference p"
            + " join matching_round r on r.id = p.round_id where p.round_id = ?";
    /** REQUEST comes before PROFILE. */
    private static final String ORDER = " order by p.side desc, p.party_id";

    private final Statements sql;
    private final ObjectMapper json;

    SqlStatedPreferences(Statements sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What is named, as it is kept. */
    private record Content(List<UUID> ranked, List<Exclusion> excluded) {}

    @Override
    public void put(UUID round, StatedPreference stated) {
        sql.update(
                "insert into round_preference (round_id, side, party_id, content, stated_at, stated_by)"
                        + " values (?, ?, ?, cast(? as jsonb), ?, ?) on conflict (round_id, side, party_id) do update set"
                        + " content = excluded.content, stated_at = excluded.stated_at, stated_by = excluded.stated_by",
                round,
                stated.party().side().name(),
                stated.party().id(),
                text(new Content(stated.ranked(), stated.excluded())),
                stated.at(),
                stated.by());
    }

    @Override
    public Optional<StatedPreference> find(UUID round, Party party) {
        return sql.first(
                SELECT + " and p.side = ? and p.party_id = ?",
                this::preference,
                round,
                party.side().name(),
                party.id());
    }

    @Override
    public boolean remove(UUID round, Party party) {
        return sql.update(
                        "delete from round_preference where round_id = ? and side = ? and party_id = ?",
                        round,
                        party.side().name(),
                        party.id())
                > 0;
    }

    @Override
    public List<StatedPreference> all(UUID round) {
        return sql.query(SELECT + ORDER, this::preference, round);
    }

    @Override
    public List<StatedPreference> inOrder(UUID round, int limit, @Nullable Party after) {
        return after == null
                ? sql.query(SELECT + ORDER + " limit ?", this::preference, round, limit)
                : sql.query(
                        SELECT + " and (p.side < ? or (p.side = ? and p.party_id > ?))" + ORDER + " limit ?",
                        this::preference,
                        round,
                        after.side().name(),
                        after.side().name(),
                        after.id(),
                        limit);
    }

    @Override
    public void keepEffects(UUID round, Map<Party, Set<UUID>> effective) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        effective.forEach((party, ids) -> rows.add(new @Nullable Object[] {
            text(ids.stream().sorted().toList()), round, party.side().name(), party.id()
        }));
        sql.updateEach(
                "update round_preference set effective = cast(? as jsonb)"
                        + " where round_id = ? and side = ? and party_id = ?",
                rows);
    }

    private StatedPreference preference(ResultSet row) throws SQLException {
        Content content = read(row.getString("content"), Content.class);
        return new StatedPreference(
                new Party(Side.valueOf(row.getString("side")), row.getObject("party_id", UUID.class)),
                content.ranked(),
                content.excluded(),
                Columns.time(row, "stated_at"),
                row.getString("stated_by"),
                row.getBoolean("heard") ? Set.of(read(row.getString("effective"), UUID[].class)) : null);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("ids and texts must be writable", impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException(
                    "a preference is not as this release writes it; maybe a newer one wrote it", foreign);
        }
    }
}
