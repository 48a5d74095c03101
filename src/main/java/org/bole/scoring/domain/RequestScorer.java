package org.bole.scoring.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bole.profile.domain.Role;
import org.bole.scoring.domain.EvidenceSink.Collected;
import org.bole.scoring.domain.SkillFits.SkillFit;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.LexicalQuery;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TextConstants;
import org.bole.scoring.domain.text.TextUnit;
import org.jspecify.annotations.Nullable;

/**
 * Scores candidates for one request. Eligibility first, then every component that the request makes applicable gives
 * {@code round(value × weight)} points; their sum is the score. Thread-safe; a score costs O(terms + vectors of the candidate).
 */
public final class RequestScorer {
    private final RequestQuery query;
    private final ScoreModel model;
    private final EligibilityRules rules;
    private final TextRelevance text;
    private final SkillCoverage skills;
    private final SkillFits fits;
    private final FieldProximity field;
    private final SeniorityFit seniority;
    private final AvailabilityFit availability;
    private final double lexicalShare;
    private final Weights withoutRole;
    private final Map<Role, Weights> byRole = new EnumMap<>(Role.class);

    /** What all candidates have in common when a request meets them. */
    public record Background(Corpus corpus, Taxonomy taxonomy, TextConstants constants) {
        /** With the service's constants. */
        public Background(Corpus corpus, Taxonomy taxonomy) {
            this(corpus, taxonomy, TextConstants.CHOSEN);
        }
    }

    public RequestScorer(RequestQuery query, ScoreModel model, Background background) {
        this.query = query;
        this.model = model;
        rules = new EligibilityRules(query.request(), query.asker());
        text = new TextRelevance(query, model, background);
        skills = new SkillCoverage(query, model);
        fits = new SkillFits(this::fit);
        field = new FieldProximity(query.request().topic(), background.taxonomy());
        seniority = new SeniorityFit(query.request().requirements());
        availability = new AvailabilityFit(query.request().terms(), background.taxonomy());
        Weights weights = model.weightsFor(query.request().kind());
        lexicalShare =
                query.meaning() == null ? 1 : model.lexicalShare(query.request().kind());
        withoutRole = weights.among(applicable(null));
        for (Role role : Role.values()) {
            byRole.put(role, weights.among(applicable(role)));
        }
    }

    /** Scores one candidate without evidence: what ranking needs. */
    public final class Sketch {
        private final Candidate candidate;
        private final TextRelevance.Values values;

        private Sketch(Candidate candidate, TextRelevance.Values values) {
            this.candidate = candidate;
            this.values = values;
        }

        /** Text relevance as {@link RequestScorer#match} would give. */
        public double relevance() {
            return RequestScorer.this.relevance(candidate, values);
        }

        /** Points as {@link RequestScorer#match} would give. */
        public int points(@Nullable Role role) {
            Weights shares = weightsFor(role);
            int sum = 0;
            for (Component component : Component.values()) {
                int weight = shares.of(component);
                sum += weight == 0 ? 0 : rounded(value(component, role, candidate, values, EvidenceSink.NONE), weight);
            }
            return sum;
        }
    }

    public ScoreModel model() {
        return model;
    }

    public RequestQuery query() {
        return query;
    }

    /** The request's words as they weigh among the candidates. */
    public LexicalQuery words() {
        return text.words();
    }

    public Sketch sketch(Candidate candidate) {
        return new Sketch(candidate, values(candidate));
    }

    /** The same, with what {@link RequestScorers} found for all requests at once. */
    Sketch sketch(Candidate candidate, Glance glance) {
        return new Sketch(candidate, text.of(candidate, glance));
    }

    private TextRelevance.Values values(Candidate candidate) {
        List<TextUnit> units = candidate.units();
        double[] words = new double[units.size()];
        double[] cosines = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = words().value(units.get(i).bag());
            cosines[i] = Embedding.cosine(direction(), units.get(i).embedding());
        }
        SkillFit[] own = fits.of(candidate.fields().skills());
        return text.of(candidate, new Glance(words, cosines, own));
    }

    private SkillFit fit(Skill skill) {
        Embedding vector = skill.embedding();
        double[] cosines = wanted().stream()
                .mapToDouble(one -> Embedding.cosine(one.embedding(), vector))
                .toArray();
        return fit(skill, words().value(skill.bag()), Embedding.cosine(direction(), vector), cosines);
    }

    /**
     * What the request makes of a skill that somebody has.
     *
     * @param words how much of the request it says in its own words
     * @param cosine of its vector and the {@link #direction}; not a number where the two do not compare
     * @param cosines of its vector and those of the {@linkplain #wanted wanted} skills, likewise
     */
    SkillFit fit(Skill skill, double words, double cosine, double[] cosines) {
        return text.fit(skill, words, cosine, skills.closeness(skill, cosines));
    }

    /** What vectors are compared with; null where the request has none. */
    @Nullable
    Embedding direction() {
        return text.direction();
    }

    /** The skills that the request names. */
    List<Skill> wanted() {
        return skills.wanted();
    }

    public Eligibility judge(Candidate candidate, @Nullable Role role) {
        return rules.judge(candidate, role);
    }

    /** How well a candidate covers each required skill, in the request's order, in [0, 1]: 1 exactly when covered. */
    public double[] required(Candidate candidate) {
        return skills.required(candidate, fits.of(candidate.fields().skills()));
    }

    /** The full match, also of an ineligible pair. */
    public Match match(Candidate candidate, @Nullable Role role) {
        TextRelevance.Values values = values(candidate);
        Weights shares = weightsFor(role);
        List<ComponentScore> components = new ArrayList<>();
        int sum = 0;
        for (Component component : Component.values()) {
            int weight = shares.of(component);
            if (weight > 0) {
                Collected evidence = new Collected();
                double value = value(component, role, candidate, values, evidence);
                int points = rounded(value, weight);
                components.add(new ComponentScore(component, value, weight, points, evidence.all()));
                sum += points;
            }
        }
        return new Match(role, sum, relevance(candidate, values), judge(candidate, role), components);
    }

    /** Unrounded text relevance in [0, 1]; for a request without text, the share of its skills that is covered. */
    private double relevance(Candidate candidate, TextRelevance.Values values) {
        if (!query.hasText()) {
            return query.hasSkills() ? skills.value(candidate, values.skills(), EvidenceSink.NONE) : 0;
        }
        return mixed(values.pooledLexical(), values.pooledSemantic());
    }

    private double mixed(double lexical, double semantic) {
        return lexicalShare * lexical + (1 - lexicalShare) * semantic;
    }

    private double value(
            Component component,
            @Nullable Role role,
            Candidate candidate,
            TextRelevance.Values values,
            EvidenceSink sink) {
        return switch (component) {
            case LEXICAL -> {
                if (sink.wanted()) {
                    text.explainLexical(candidate, values, sink);
                }
                yield values.pooledLexical();
            }
            case SEMANTIC -> {
                if (sink.wanted()) {
                    text.explainSemantic(candidate, values, sink);
                }
                yield values.pooledSemantic();
            }
            case SKILLS -> skills.value(candidate, values.skills(), sink);
            case FIELD -> field.value(candidate, sink);
            case SENIORITY -> seniority.value(candidate, role, sink);
            case AVAILABILITY -> availability.value(candidate, sink);
            case TRACK_RECORD -> TrackRecord.value(candidate.units(), mixed(values), sink);
        };
    }

    private double[] mixed(TextRelevance.Values values) {
        double[] mixed = new double[values.lexical().length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = mixed(values.lexical()[i], values.semantic()[i]);
        }
        return mixed;
    }

    private static int rounded(double value, int weight) {
        return (int) Math.round(value * weight);
    }

    private Weights weightsFor(@Nullable Role role) {
        return role == null ? withoutRole : byRole.getOrDefault(role, withoutRole);
    }

    private Set<Component> applicable(@Nullable Role role) {
        Set<Component> applicable = EnumSet.noneOf(Component.class);
        // Something must carry the points, also for a request whose text has no word in it.
        if (query.hasText() || !query.hasSkills()) {
            applicable.add(Component.LEXICAL);
            applicable.add(Component.TRACK_RECORD);
        }
        if (query.meaning() != null) {
            applicable.add(Component.SEMANTIC);
        }
        if (query.hasSkills()) {
            applicable.add(Component.SKILLS);
        }
        if (field.applicable()) {
            applicable.add(Component.FIELD);
        }
        if (seniority.applicable(role)) {
            applicable.add(Component.SENIORITY);
        }
        if (availability.applicable()) {
            applicable.add(Component.AVAILABILITY);
        }
        return applicable;
    }
}
