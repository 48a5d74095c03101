package org.bole.scoring.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.IndexSource;
import org.bole.platform.search.Version;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.embedding.Embeddings;
import org.jspecify.annotations.Nullable;

/** Skills by meaning, so that people with a similar skill are found by it. */
@Singleton
class SkillSource implements IndexSource {
    static final String KIND = "skill";
    static final String KEY = "key";

    private final SkillTable skills;
    private final Embeddings embeddings;

    SkillSource(SkillTable skills, Embeddings embeddings) {
        this.skills = skills;
        this.embeddings = embeddings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int mapping() {
        return 4;
    }

    @Override
    public List<IndexEntry> entries(Collection<UUID> owners) {
        List<SkillTable.Row> rows = skills.find(owners);
        Vectors vectors =
                embeddings.kept(rows.stream().map(SkillTable.Row::name).toList());
        return rows.stream()
                .map(row -> new IndexEntry(row.id(), 0, document(row, vectors.find(row.name()))))
                .toList();
    }

    private static List<IndexDocument> document(SkillTable.Row row, @Nullable Embedding vector) {
        IndexDocument.Builder document = IndexDocument.of(row.id()).keywords(KEY, List.of(Skill.key(row.name())));
        if (vector != null) {
            document.vector(CandidateFields.vectors(vector.model()), vector.values());
        }
        return List.of(document.build());
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return skills.inOrder(after, limit).stream()
                .map(row -> new Version(row.id(), 0))
                .toList();
    }
}
