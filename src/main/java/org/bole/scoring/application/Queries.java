package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.document.Stored;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.embedding.Embeddings;

/** Prepares stored requests for the candidates of a pool. */
@ApplicationScoped
class Queries {
    private final Parties parties;
    private final Embeddings embeddings;
    private final ScoreModels models;

    Queries(Parties parties, Embeddings embeddings, ScoreModels models) {
        this.parties = parties;
        this.embeddings = embeddings;
        this.models = models;
    }

    RequestScorer scorer(Stored<RequestDocument> request, PoolSnapshot pool) {
        return scorers(List.of(request), pool).get(0);
    }

    /** Scorers in the order of {@code requests}. */
    List<RequestScorer> scorers(Collection<Stored<RequestDocument>> requests, PoolSnapshot pool) {
        List<TalentRequest> mapped = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Stored<RequestDocument> request : requests) {
            TalentRequest talent = RequestMapping.request(request.document());
            mapped.add(talent);
            texts.addAll(ProfileTexts.embedded(talent.topic()));
        }
        Vectors vectors = embeddings.computed(texts);
        Map<UUID, Party> askers = parties.find(requests.stream()
                .map(request -> request.document().organization().id())
                .toList());
        List<RequestScorer> scorers = new ArrayList<>();
        for (TalentRequest talent : mapped) {
            Party asker = talent.organization() == null
                    ? null
                    : askers.get(talent.organization().value());
            RequestQuery query = RequestQuery.of(talent, asker, pool.factory(), vectors);
            scorers.add(new RequestScorer(query, models.current(), pool.background()));
        }
        return scorers;
    }
}
