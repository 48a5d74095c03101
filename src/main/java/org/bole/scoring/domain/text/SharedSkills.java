package org.bole.scoring.domain.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object for each spelling of a skill, however many people have it: it saves their memory, and a request meets it
 * once. Keeps the {@value #MOST} spellings asked for last; one that was forgotten is made again. Thread-safe.
 */
public final class SharedSkills {
    /** About a kilobyte each. */
    private static final int MOST = 100_000;

    private final Map<String, Skill> byName = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Skill> eldest) {
            return size() > MOST;
        }
    };

    /** The skill of this spelling with this vector; {@code reading} makes the bag of a new one. */
    public synchronized Skill skill(String name, @Nullable Embedding embedding, Function<String, Bag> reading) {
        Skill known = byName.get(name);
        if (known == null || !same(known.embedding(), embedding)) {
            Bag bag = known == null ? reading.apply(name) : known.bag();
            known = new Skill(name, Skill.key(name), bag, embedding);
            byName.put(name, known);
        }
        return known;
    }

    /** The vector of the skill of this spelling; null where it is not known, or has none. */
    public synchronized @Nullable Embedding vector(String name) {
        Skill known = byName.get(name);
        return known == null ? null : known.embedding();
    }

    private static boolean same(@Nullable Embedding a, @Nullable Embedding b) {
        return a == null || b == null ? a == b : a.model().equals(b.model());
    }
}
