package org.bole.scoring.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.IndexSource;
import org.bole.platform.search.Version;
import org.bole.profile.application.Profiles;
import org.bole.scoring.application.CandidateIndex;
import org.bole.scoring.application.Candidates;
import org.bole.scoring.application.Candidates.Loaded;
import org.bole.scoring.application.Candidates.Prepared;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.text.TextUnit;
import org.jspecify.annotations.Nullable;

/** Candidates as index entries. */
@Singleton
class CandidateSource implements IndexSource {
    private final Candidates candidates;
    private final Profiles profiles;
    private final SkillTable skills;
    private final Taxonomy taxonomy;

    CandidateSource(Candidates candidates, Profiles profiles, SkillTable skills, Taxonomy taxonomy) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.skills = skills;
        this.taxonomy = taxonomy;
    }

    @Override
    public String kind() {
        return CandidateIndex.KIND;
    }

    @Override
    public int mapping() {
        return 8;
    }

    @Override
    public List<IndexEntry> entries(Collection<UUID> owners) {
        List<Loaded> loaded = candidates.load(owners);
        skills.register(loaded.stream()
                .flatMap(one -> one.candidate().fields().skills().stream())
                .toList());
        return loaded.stream().map(this::entry).toList();
    }

    private IndexEntry entry(Loaded loaded) {
        return new IndexEntry(
                loaded.prepared().id(),
                loaded.prepared().entry().version(),
                documents(loaded.prepared()),
                CandidateContent.write(loaded.draft()));
    }

    private List<IndexDocument> documents(Prepared prepared) {
        Candidate candidate = prepared.entry().candidate();
        List<IndexDocument> documents = new ArrayList<>();
        documents.add(CandidateFields.person(IndexDocument.of(prepared.id()), candidate, taxonomy));
        for (TextUnit unit : candidate.units()) {
            documents.add(CandidateFields.text(
                    IndexDocument.of(prepared.id()), candidate, unit.bag(), unit.embedding(), taxonomy));
        }
        return documents;
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return profiles.versions(after, limit);
    }
}
