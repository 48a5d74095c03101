package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.bole.profile.domain.Profile;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.confidence.Confidence;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.domain.text.Tokenizer;
import org.bole.scoring.embedding.Embeddings;
import org.bole.taxonomy.domain.Glossary;

/**
 * Scores profiles for requests that a caller holds: the same model as for stored ones, nothing kept. How common a word is
 * follows from the profiles of the call itself.
 */
@ApplicationScoped
public class StatelessScores {
    private final Tokenizer tokenizer;
    private final Taxonomy taxonomy;
    private final Embeddings embeddings;
    private final Glossary glossary;
    private final ScoreReading reading;

    StatelessScores(
            Tokenizer tokenizer, Taxonomy taxonomy, Embeddings embeddings, Glossary glossary, ScoreReading reading) {
        this.glossary = glossary;
        this.reading = reading;
        this.tokenizer = tokenizer;
        this.taxonomy = taxonomy;
        this.embeddings = embeddings;
    }

    /**
     * @param pairs for each request, in order, the places of the profiles to score it with, in order
     * @return matches in the order of the pairs
     */
    public List<Match> score(
            ScoreModel model, List<TalentRequest> requests, List<Profile> profiles, List<List<Integer>> pairs) {
        return each(model, requests, profiles, pairs, (scorer, candidate) -> scorer.match(candidate, null));
    }

    /** A match, and how sure it is. */
    public record Appraised(Match match, Confidence confidence) {}

    /** As {@link #score}, with the confidence of each match. */
    public List<Appraised> appraise(
            ScoreModel model, List<TalentRequest> requests, List<Profile> profiles, List<List<Integer>> pairs) {
        return each(model, requests, profiles, pairs, (scorer, candidate) -> {
            Match match = scorer.match(candidate, null);
            return new Appraised(match, reading.confidence(scorer, candidate, match));
        });
    }

    private <T> List<T> each(
            ScoreModel model,
            List<TalentRequest> requests,
            List<Profile> profiles,
            List<List<Integer>> pairs,
            BiFunction<RequestScorer, Candidate, T> scored) {
        Vectors vectors = vectors(requests, profiles);
        CandidateFactory factory = new CandidateFactory(tokenizer, taxonomy, glossary);
        Corpus.Counter corpus = new Corpus.Counter();
        List<Candidate> candidates = new ArrayList<>();
        for (Profile profile : profiles) {
            Candidate candidate = factory.candidate(profile, null, vectors);
            candidate.units().stream().map(TextUnit::bag).forEach(corpus::add);
            candidates.add(candidate);
        }
        Background background = new Background(corpus.snapshot(), taxonomy);
        List<T> matches = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            RequestQuery query = RequestQuery.of(requests.get(i), null, factory, vectors);
            RequestScorer scorer = new RequestScorer(query, model, background);
            pairs.get(i).forEach(profile -> matches.add(scored.apply(scorer, candidates.get(profile))));
        }
        return matches;
    }

    private Vectors vectors(List<TalentRequest> requests, List<Profile> profiles) {
        Set<String> texts = new LinkedHashSet<>();
        requests.forEach(request -> texts.addAll(ProfileTexts.embedded(request.topic(), glossary)));
        profiles.forEach(profile -> texts.addAll(ProfileTexts.embedded(profile.expertise())));
        return embeddings.computed(texts);
    }
}
