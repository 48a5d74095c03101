package org.bole.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bole.platform.sql.Statements;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OperatorProfile.class)
class SkillTableIT {
    @Inject
    SkillTable skills;

    @Inject
    Statements database;

    private final String name = "光刻 " + UUID.randomUUID();
    private final Skill skill =
            new Skill(name, Skill.key(name), Bag.of(List.of()), Embedding.of("a-model", new float[] {1, 2}));

    /** Whether the spelling is put in line; the service may take it out again at any time once that is committed. */
    private boolean tells() {
        List<Long> before = inLine();
        skills.register(List.of(skill));
        List<Long> after = inLine();
        return !after.isEmpty() && !after.equals(before);
    }

    private List<Long> inLine() {
        return database.query(
                "select number from index_outbox where kind = ? and owner = ?",
                row -> row.getLong(1),
                SkillSource.KIND,
                SkillTable.id(name));
    }

    @Test
    void aSpellingThatWasRolledBackIsToldAgain() {
        QuarkusTransaction.begin();
        assertThat(tells()).isTrue();
        QuarkusTransaction.rollback();
        assertThat(QuarkusTransaction.requiringNew().call(this::tells)).isTrue();
    }

    @Test
    void aSpellingIsToldOnce() {
        QuarkusTransaction.requiringNew().run(() -> skills.register(List.of(skill)));
        assertThat(QuarkusTransaction.requiringNew().call(this::tells)).isFalse();
    }
}
