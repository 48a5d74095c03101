package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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

    /** The scorer of one request; its vectors are computed now where need be. */
    RequestScorer scorer(Stored<RequestDocument> request, PoolSnapshot pool) {
        TalentRequest talent = RequestMapping.request(request.document());
        Vectors vectors = embeddings.computed(ProfileTexts.embedded(talent.topic()));
        return scorer(queries(List.of(request), pool, vectors).get(0), pool);
    }

    /** Cheap to keep for many requests, unlike their scorers; by words alone where a vector is not there yet. */
    List<RequestQuery> queries(List<Stored<RequestDocument>> requests, PoolSnapshot pool) {
        List<String> texts = requests.stream()
                .flatMap(request -> ProfileTexts.embedded(
                        RequestMapping.request(request.document()).topic())
                        .stream())
                .distinct()
                .toList();
        return queries(requests, pool, embeddings.stored(texts));
    }

    RequestScorer scorer(RequestQuery query, PoolSnapshot pool) {
        return new RequestScorer(query, models.current(), pool.background());
    }

    private List<RequestQuery> queries(List<Stored<RequestDocument>> requests, PoolSnapshot pool, Vectors vectors) {
        Map<UUID, Party> askers = parties.find(requests.stream()
                .map(request -> request.document().organization().id())
                .toList());
        List<RequestQuery> queries = new ArrayList<>();
        for (Stored<RequestDocument> request : requests) {
            Party asker = askers.get(request.document().organization().id());
            TalentRequest talent = RequestMapping.request(request.document());
            queries.add(RequestQuery.of(talent, asker, pool.factory(), vectors));
        }
        return queries;
    }
}
