package org.bole.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bole.profile.domain.Expertise;
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
import org.bole.scoring.domain.text.TextConstants;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.search.LuceneTokenizer;
import org.bole.taxonomy.domain.Glossary;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.bole.taxonomy.persistence.CsvDisciplineIndustryBridge;
import org.bole.taxonomy.persistence.CsvGlossary;

/**
 * The service's own scoring in this process, with some of its parts changed.
 *
 * @param parts which of the service's vectors are used
 * @param expertise what is kept of each profile
 */
record ServiceModel(
        EmbeddedTexts texts,
        ScoreModel model,
        TextConstants constants,
        Glossary glossary,
        Set<Part> parts,
        UnaryOperator<Expertise> expertise)
        implements TextModel {
    private static final CsvCodeTables TABLES = new CsvCodeTables();
    private static final Taxonomy TAXONOMY = Taxonomy.of(TABLES, CsvDisciplineIndustryBridge.read(TABLES));
    private static final Glossary GLOSSARY = CsvGlossary.read();

    /** What vectors are computed of, besides the texts themselves. */
    enum Part {
        VECTORS,
        TITLES,
        SENTENCES,
        /** Not in the service: all texts of a person as one more, its vector the mean of theirs. */
        WHOLE_PROFILE
    }

    /** As the service scores. */
    static ServiceModel of(EmbeddedTexts texts, ScoreModel model) {
        return new ServiceModel(
                texts,
                model,
                TextConstants.CHOSEN,
                GLOSSARY,
                Set.of(Part.VECTORS, Part.TITLES, Part.SENTENCES),
                UnaryOperator.identity());
    }

    ServiceModel with(ScoreModel other) {
        return new ServiceModel(texts, other, constants, glossary, parts, expertise);
    }

    ServiceModel with(TextConstants others) {
        return new ServiceModel(texts, model, others, glossary, parts, expertise);
    }

    ServiceModel with(Part part) {
        Set<Part> more = new HashSet<>(parts);
        more.add(part);
        return new ServiceModel(texts, model, constants, glossary, more, expertise);
    }

    ServiceModel without(Part part) {
        Set<Part> fewer = new HashSet<>(parts);
        fewer.remove(part);
        return new ServiceModel(texts, model, constants, glossary, fewer, expertise);
    }

    ServiceModel withoutGlossary() {
        return new ServiceModel(texts, model, constants, Glossary.EMPTY, parts, expertise);
    }

    ServiceModel keeping(UnaryOperator<Expertise> kept) {
        return new ServiceModel(texts, model, constants, glossary, parts, kept);
    }

    /** People who can be scored. */
    final class Crowd implements Relevance {
        private final CandidateFactory factory = new CandidateFactory(new LuceneTokenizer(), TAXONOMY, glossary);
        private final List<Candidate> candidates;
        private final Background background;

        private Crowd(List<Profile> people) {
            List<Profile> kept = people.stream().map(ServiceModel.this::kept).toList();
            Vectors vectors = ofPeople(kept);
            candidates = kept.stream()
                    .map(person -> parts.contains(Part.WHOLE_PROFILE)
                            ? WholeProfile.candidate(person, factory, vectors)
                            : factory.candidate(person, null, vectors))
                    .toList();
            Corpus.Counter corpus = new Corpus.Counter();
            candidates.forEach(one -> one.units().stream().map(TextUnit::bag).forEach(corpus::add));
            background = new Background(corpus.snapshot(), TAXONOMY, constants);
        }

        /** In the people's order. */
        List<Candidate> candidates() {
            return candidates;
        }

        RequestScorer scorer(TalentRequest request) {
            return new RequestScorer(RequestQuery.of(request, null, factory, ofRequest(request)), model, background);
        }

        @Override
        public double[] to(TalentRequest request, IntPredicate wanted) {
            return to(request, wanted, RequestScorer.Sketch::relevance);
        }

        private double[] to(TalentRequest request, IntPredicate wanted, ToDoubleFunction<RequestScorer.Sketch> asked) {
            RequestScorer scorer = scorer(request);
            return IntStream.range(0, candidates.size())
                    .mapToDouble(
                            place -> wanted.test(place) ? asked.applyAsDouble(scorer.sketch(candidates.get(place))) : 0)
                    .toArray();
        }
    }

    /** The same with whole scores instead of relevance. */
    TextModel points() {
        return people -> {
            Crowd crowd = among(people);
            return (request, wanted) -> crowd.to(request, wanted, sketch -> sketch.points(null));
        };
    }

    @Override
    public Crowd among(List<Profile> people) {
        return new Crowd(people);
    }

    private Profile kept(Profile person) {
        return new Profile(
                person.roles(),
                expertise.apply(person.expertise()),
                person.qualification(),
                person.availability(),
                person.standing());
    }

    private Vectors ofPeople(List<Profile> people) {
        if (!parts.contains(Part.VECTORS)) {
            return Vectors.NONE;
        }
        texts.complete(people.stream()
                .flatMap(person -> ProfileTexts.embedded(person.expertise()).stream())
                .toList());
        Set<String> withheld = new HashSet<>();
        if (!parts.contains(Part.TITLES)) {
            people.forEach(person -> ProfileTexts.units(person.expertise()).stream()
                    .map(ProfileTexts.Text::title)
                    .filter(Objects::nonNull)
                    .forEach(withheld::add));
        }
        return text -> withheld.contains(text) ? null : texts.find(text);
    }

    private Vectors ofRequest(TalentRequest request) {
        if (!parts.contains(Part.VECTORS)) {
            return Vectors.NONE;
        }
        texts.complete(ProfileTexts.embedded(request.topic(), glossary));
        Set<String> withheld = new HashSet<>();
        if (!parts.contains(Part.SENTENCES)) {
            withheld.addAll(ProfileTexts.clauses(request.topic()));
            withheld.remove(ProfileTexts.of(request.topic()));
        }
        return text -> withheld.contains(text) ? null : texts.find(text);
    }
}
