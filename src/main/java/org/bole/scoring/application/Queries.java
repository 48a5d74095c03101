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
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.embedding.Embeddings;
import org.bole.taxonomy.domain.Glossary;

/** Prepares stored requests for scoring. */
@ApplicationScoped
class Queries {
    private final Parties parties;
    private final Embeddings embeddings;
    private final ScoreModels models;
    private final CandidateFactory factory;
    private final Taxonomy taxonomy;
    private final Glossary glossary;

    Queries(
            Parties parties,
            Embeddings embeddings,
            ScoreModels models,
            CandidateFactory factory,
            Taxonomy taxonomy,
            Glossary glossary) {
        this.glossary = glossary;
        this.parties = parties;
        this.embeddings = embeddings;
        this.models = models;
        this.factory = factory;
        this.taxonomy = taxonomy;
    }

    /** One request; its vectors are computed now where need be. */
    RequestQuery query(Stored<RequestDocument> request) {
        TalentRequest talent = RequestMapping.request(request.document());
        return queries(List.of(request), embeddings.computed(ProfileTexts.embedded(talent.topic(), glossary)))
                .get(0);
    }

    /** Many requests; by words alone where a vector is not there yet. */
    List<RequestQuery> queries(List<Stored<RequestDocument>> requests) {
        List<String> texts = requests.stream()
                .flatMap(request ->
                        ProfileTexts.embedded(
                                RequestMapping.request(request.document()).topic(), glossary)
                                .stream())
                .distinct()
                .toList();
        return queries(requests, embeddings.stored(texts));
    }

    /** Under the model in force. */
    RequestScorer scorer(RequestQuery query, Corpus corpus) {
        return scorer(query, models.current(), corpus);
    }

    RequestScorer scorer(RequestQuery query, ScoreModel model, Corpus corpus) {
        return new RequestScorer(query, model, new Background(corpus, taxonomy));
    }

    private List<RequestQuery> queries(List<Stored<RequestDocument>> requests, Vectors vectors) {
        Map<UUID, Party> askers = parties.find(requests.stream()
                .map(request -> request.document().organization().id())
                .toList());
        List<RequestQuery> queries = new ArrayList<>();
        for (Stored<RequestDocument> request : requests) {
            Party asker = askers.get(request.document().organization().id());
            TalentRequest talent = RequestMapping.request(request.document());
            queries.add(RequestQuery.of(talent, asker, factory, vectors));
        }
        return queries;
    }
}
