package org.bole.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.bole.profile.domain.Profile;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.search.LuceneTokenizer;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.bole.taxonomy.persistence.CsvDisciplineIndustryBridge;

/** The service's own text relevance, with some of its vectors withheld if wanted. */
record ServiceModel(EmbeddedTexts texts, ScoreModel model, boolean vectors, boolean titles, boolean sentences)
        implements TextModel {
    private static final CsvCodeTables TABLES = new CsvCodeTables();
    private static final Taxonomy TAXONOMY = Taxonomy.of(TABLES, CsvDisciplineIndustryBridge.read(TABLES));

    ServiceModel(EmbeddedTexts texts, ScoreModel model) {
        this(texts, model, true, true, true);
    }

    ServiceModel withoutVectors() {
        return new ServiceModel(texts, model, false, titles, sentences);
    }

    ServiceModel withoutTitles() {
        return new ServiceModel(texts, model, vectors, false, sentences);
    }

    ServiceModel withoutSentences() {
        return new ServiceModel(texts, model, vectors, titles, false);
    }

    @Override
    public Relevance among(List<Profile> people) {
        return among(people, RequestScorer.Sketch::relevance);
    }

    /** The same with whole scores instead of relevance. */
    TextModel points() {
        return people -> among(people, sketch -> sketch.points(null));
    }

    private Relevance among(List<Profile> people, ToDoubleFunction<RequestScorer.Sketch> asked) {
        CandidateFactory factory = new CandidateFactory(new LuceneTokenizer(), TAXONOMY);
        Vectors vectors = ofPeople(people);
        List<Candidate> candidates = people.stream()
                .map(person -> factory.candidate(person, null, vectors))
                .toList();
        Corpus.Counter corpus = new Corpus.Counter();
        candidates.forEach(one -> one.units().stream().map(TextUnit::bag).forEach(corpus::add));
        Background background = new Background(corpus.snapshot(), TAXONOMY);
        return request -> {
            RequestQuery query = RequestQuery.of(request, null, factory, ofRequest(request));
            RequestScorer scorer = new RequestScorer(query, model, background);
            return candidates.stream()
                    .mapToDouble(candidate -> asked.applyAsDouble(scorer.sketch(candidate)))
                    .toArray();
        };
    }

    private Vectors ofPeople(List<Profile> people) {
        if (!vectors) {
            return Vectors.NONE;
        }
        texts.complete(people.stream()
                .flatMap(person -> ProfileTexts.embedded(person.expertise()).stream())
                .toList());
        Set<String> withheld = new HashSet<>();
        if (!titles) {
            people.forEach(person -> ProfileTexts.units(person.expertise()).stream()
                    .map(ProfileTexts.Text::title)
                    .filter(Objects::nonNull)
                    .forEach(withheld::add));
        }
        return text -> withheld.contains(text) ? null : texts.find(text);
    }

    private Vectors ofRequest(TalentRequest request) {
        if (!vectors) {
            return Vectors.NONE;
        }
        texts.complete(ProfileTexts.embedded(request.topic()));
        String whole = ProfileTexts.of(request.topic());
        return text -> sentences || text.equals(whole) ? texts.find(text) : null;
    }
}
