package org.bole.scoring.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.search.Outbox;
import org.bole.platform.sql.AfterCommit;
import org.bole.platform.sql.Statements;
import org.bole.scoring.domain.text.Skill;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code skill}: every spelling that somebody has. A spelling stays when its last holder goes: it finds nobody
 * then. Every method joins the caller's transaction.
 */
@ApplicationScoped
class SkillTable {
    private final Statements database;
    private final Outbox outbox;
    private final AfterCommit afterCommit;
    /** Spellings that the index is known to have been told of, with the model of their vector. */
    private final Cache<UUID, String> known =
            Caffeine.newBuilder().maximumSize(200_000).build();

    SkillTable(Statements database, Outbox outbox, AfterCommit afterCommit) {
        this.database = database;
        this.outbox = outbox;
        this.afterCommit = afterCommit;
    }

    /** A spelling and its id. */
    record Row(UUID id, String name) {}

    /** The id of a spelling: the same whoever asks. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds spellings that are new, and has those indexed whose vector has come. */
    void register(Collection<Skill> skills) {
        Map<UUID, Skill> told = new HashMap<>();
        for (Skill skill : skills) {
            if (skill.embedding() != null) {
                UUID id = id(skill.name());
                if (!skill.embedding().model().equals(known.getIfPresent(id))) {
                    told.put(id, skill);
                }
            }
        }
        if (!told.isEmpty()) {
            database.update(
                    "insert into skill (id, name) select unnest(?::text[])::uuid, unnest(?::text[]) order by 1"
                            + " on conflict do nothing",
                    told.keySet().stream().map(UUID::toString).toArray(String[]::new),
                    told.values().stream().map(Skill::name).toArray(String[]::new));
            outbox.add(SkillSource.KIND, told.keySet());
            // A transaction that is rolled back has told nobody: whoever comes next must tell again.
            afterCommit.run(() -> told.forEach(this::know));
        }
    }

    private void know(UUID id, Skill skill) {
        if (skill.embedding() != null) {
            known.put(id, skill.embedding().model());
        }
    }

    List<Row> find(Collection<UUID> ids) {
        return database.query(
                "select id, name from skill where id = any(?::text[]::uuid[])",
                row -> new Row(row.getObject(1, UUID.class), row.getString(2)),
                (Object) ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** Up to {@code limit} spellings after {@code after} (null: from the start), in order of id. */
    List<Row> inOrder(@Nullable UUID after, int limit) {
        return database.query(
                "select id, name from skill where ?::uuid is null or id > ?::uuid order by id limit ?",
                row -> new Row(row.getObject(1, UUID.class), row.getString(2)),
                after,
                after,
                limit);
    }
}
