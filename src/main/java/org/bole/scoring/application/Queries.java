package org.bole.scoring.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.bole.scoring.embedding.VectorSpace;
import org.bole.taxonomy.domain.Glossary;
import org.jspecify.annotations.Nullable;

/** Prepares stored requests for scoring. */
@ApplicationScoped
class Queries {
    /** Some ten kilobytes each. */
    private static final int REMEMBERED = 1_000;
    /** Requests whose texts are looked up together. */
    private static final int AT_ONCE = 250;

    private final Parties parties;
    private final Embeddings embeddings;
    private final ScoreModels models;
    private final CandidateFactory factory;
    private final Taxonomy taxonomy;
    private final Glossary glossary;
    private final Cache<UUID, Known> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** What a prepared request is made of. */
    private record Source(long version, @Nullable Party asker, Optional<VectorSpace> space) {}

    private record Known(Source source, RequestQuery query) {}

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

    /**
     * One request; its vectors are computed now where need be. The same object as before, as long as it is made of the
     * same.
     */
    RequestQuery query(Stored<RequestDocument> request) {
        UUID organization = request.document().organization().id();
        Source source = new Source(
                request.version(), parties.find(List.of(organization)).get(organization), embeddings.serving());
        Known known = recent.getIfPresent(request.id());
        if (known != null && known.source().equals(source)) {
            return known.query();
        }
        TalentRequest talent = RequestMapping.request(request.document());
        List<String> texts = ProfileTexts.embedded(talent.topic(), glossary);
        Vectors vectors = embeddings.computed(texts);
        RequestQuery query = RequestQuery.of(talent, source.asker(), factory, vectors);
        if (source.space().isEmpty()
                || texts.stream().allMatch(text -> vectors.find(text) != null || embeddings.meaningless(text))) {
            recent.put(request.id(), new Known(source, query));
        }
        return query;
    }

    /**
     * Many requests, as {@link #query} prepares each; none is remembered. Runs outside of any transaction: texts whose vectors
     * are not there may take minutes.
     */
    List<RequestQuery> computed(List<Stored<RequestDocument>> requests) {
        List<RequestQuery> queries = new ArrayList<>(requests.size());
        for (int from = 0; from < requests.size(); from += AT_ONCE) {
            List<Stored<RequestDocument>> some = requests.subList(from, Math.min(from + AT_ONCE, requests.size()));
            Vectors vectors = embeddings.computed(texts(some));
            queries.addAll(QuarkusTransaction.requiringNew().call(() -> queries(some, vectors)));
        }
        return queries;
    }

    /** Many requests; by words alone where a vector is not there yet. */
    List<RequestQuery> queries(List<Stored<RequestDocument>> requests) {
        return queries(requests, embeddings.stored(texts(requests)));
    }

    private List<String> texts(List<Stored<RequestDocument>> requests) {
        return requests.stream()
                .flatMap(request ->
                        ProfileTexts.embedded(
                                RequestMapping.request(request.document()).topic(), glossary)
                                .stream())
                .distinct()
                .toList();
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
        return requests.stream()
                .parallel()
                .map(request -> RequestQuery.of(
                        RequestMapping.request(request.document()),
                        askers.get(request.document().organization().id()),
                        factory,
                        vectors))
                .toList();
    }
}
