package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.Embeddings;
import org.bole.scoring.embedding.VectorSpace;

/** The vectors of skills by name: most are in memory, since many people share them; the others in the database. */
@ApplicationScoped
class SkillVectors {
    private final CandidateFactory factory;
    private final Embeddings embeddings;

    SkillVectors(CandidateFactory factory, Embeddings embeddings) {
        this.factory = factory;
        this.embeddings = embeddings;
    }

    Vectors vectors(Collection<String> names) {
        VectorSpace space = embeddings.serving().orElse(null);
        if (space == null) {
            return Vectors.NONE;
        }
        Map<String, Embedding> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            Embedding vector = factory.vectorOfSkill(name);
            if (vector != null && vector.model().equals(space.modelFor(name))) {
                known.put(name, vector);
            } else {
                unknown.add(name);
            }
        }
        Vectors stored = embeddings.stored(unknown);
        return name -> {
            Embedding vector = known.get(name);
            return vector == null ? stored.find(name) : vector;
        };
    }
}
