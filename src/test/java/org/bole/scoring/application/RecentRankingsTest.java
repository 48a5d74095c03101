package org.bole.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestFixtures;
import org.bole.scoring.application.RecentRankings.Basis;
import org.bole.scoring.application.RecentRankings.Key;
import org.bole.scoring.application.Retrieval.Level;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.ScoringFixtures.Scene;
import org.bole.scoring.domain.text.Corpus;
import org.junit.jupiter.api.Test;

class RecentRankingsTest {
    private static final Scope MENTORS = new Scope(Set.of(Role.ENTERPRISE_MENTOR), null);
    private static final Key KEY = new Key(new UUID(0, 1), MENTORS, 250);

    private final RequestQuery query = query();
    private final Corpus corpus = new Corpus.Counter().snapshot();
    private final Basis basis = new Basis(query, "2026.1", corpus, 7);
    private final RecentRankings recent = new RecentRankings();
    private final AtomicInteger made = new AtomicInteger();

    private static RequestQuery query() {
        return Scene.of(ProfileFixtures.polymerChemist())
                .scorer(RequestFixtures.photoresist())
                .query();
    }

    private Level get(Key key, Basis of) {
        return recent.get(key, of, () -> {
            made.incrementAndGet();
            return new Level(List.of(), false);
        });
    }

    @Test
    void makesARankingOnce() {
        assertThat(get(KEY, basis)).isSameAs(get(KEY, new Basis(query, "2026.1", corpus, 7)));
        assertThat(made).hasValue(1);
    }

    @Test
    void makesItAnewWhenAnythingInItChanges() {
        get(KEY, basis);
        get(KEY, new Basis(query(), "2026.1", corpus, 7));
        get(KEY, new Basis(query, "2026.2", corpus, 7));
        get(KEY, new Basis(query, "2026.1", new Corpus.Counter().snapshot(), 7));
        get(KEY, new Basis(query, "2026.1", corpus, 8));
        assertThat(made).hasValue(5);
    }

    @Test
    void makesAnotherForAnotherQuestion() {
        get(KEY, basis);
        get(new Key(new UUID(0, 2), MENTORS, 250), basis);
        get(new Key(KEY.request(), new Scope(MENTORS.roles(), "310000"), 250), basis);
        get(new Key(KEY.request(), MENTORS, 2_000), basis);
        assertThat(made).hasValue(4);
        get(KEY, basis);
        assertThat(made).hasValue(4);
    }
}
