package org.bole.scoring.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Query;
import org.bole.platform.search.SearchIndexes;
import org.bole.scoring.application.CandidateIndex.Wanted;
import org.bole.scoring.domain.Calibration;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.SkillCoverage;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.TranslatedView;
import org.bole.scoring.domain.Weights;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.taxonomy.domain.CodeTable;
import org.jspecify.annotations.Nullable;

/** What a request looks for in the index, worth about the points that exact scoring will give. */
@ApplicationScoped
class CandidateQueries {
    /** The heaviest words of a long request say nearly all of it: so many find texts that are near, */
    private static final int WORDS_OF_TEXTS = 24;
    /** and so many tell people apart by all their texts. */
    private static final int WORDS_OF_PEOPLE = 20;
    /** Words of one skill that a text is asked for: few find nearly the same texts as all. */
    private static final int WORDS_OF_A_SKILL = 4;
    /** Engines refuse a question of more than 1,024 conditions; fields of work and the filter need some of them. */
    private static final int CONDITIONS = 650;
    /** Skills looked at around a skill that the request names. */
    private static final int SIMILAR = 48;
    /** What is less close is worth next to nothing. */
    private static final double LEAST_CLOSENESS = .05;

    private final SearchIndexes indexes;
    private final Taxonomy taxonomy;

    CandidateQueries(SearchIndexes indexes, Taxonomy taxonomy) {
        this.indexes = indexes;
        this.taxonomy = taxonomy;
    }

    /** Texts: by their words, and by the skills that they mention. */
    Query text(Wanted wanted) {
        Weights weights = weights(wanted);
        List<Query> parts = new ArrayList<>(words(CandidateFields.WORDS, wanted, WORDS_OF_TEXTS));
        parts.addAll(translated(wanted.request().translated(), weights.of(Component.LEXICAL)));
        skills(wanted).forEach((skill, share) -> {
            if (skill.bag().length() > 0) {
                parts.add(new Query.Worth(mention(skill.bag()), (float) (share * weights.of(Component.SKILLS))));
            }
        });
        return new Query.Any(affordable(parts));
    }

    /** As many of the parts as one question may have, the first ones first. */
    private static List<Query> affordable(List<Query> parts) {
        List<Query> affordable = new ArrayList<>();
        int conditions = 0;
        for (Query part : parts) {
            conditions += part.conditions();
            if (conditions <= CONDITIONS) {
                affordable.add(part);
            }
        }
        return affordable;
    }

    private static List<Query> words(String field, Wanted wanted, int most) {
        double points = weights(wanted).of(Component.LEXICAL);
        return wanted.words().heaviest(most).stream()
                .map(term -> (Query)
                        new Query.Word(field, CandidateFields.word(term.term()), (float) (points * term.boost())))
                .toList();
    }

    /** Texts in the other language, by the words of each term's senses; how rare they are is left to exact scoring. */
    private static List<Query> translated(@Nullable TranslatedView view, int most) {
        if (view == null) {
            return List.of();
        }
        float boost = (float) most / view.terms().size();
        return view.terms().stream()
                .limit(WORDS_OF_TEXTS)
                .map(term -> (Query) new Query.Best(
                        term.senses().stream().map(sense -> words(sense, boost)).toList()))
                .toList();
    }

    private static Query words(Bag sense, float boost) {
        List<Query> words = new ArrayList<>();
        for (int i = 0; i < sense.size(); i++) {
            words.add(new Query.Word(CandidateFields.WORDS, CandidateFields.word(sense.term(i)), boost / sense.size()));
        }
        return new Query.Any(words);
    }

    private static Query mention(Bag skill) {
        List<Query> words = new ArrayList<>();
        for (int i = 0; i < Math.min(skill.size(), WORDS_OF_A_SKILL); i++) {
            words.add(new Query.Word(CandidateFields.WORDS, CandidateFields.word(skill.term(i)), 0));
        }
        return new Query.All(words);
    }

    /** People: by their skills, also similar ones, their fields of work, and the words of all their texts. */
    Query person(Wanted wanted) {
        Weights weights = weights(wanted);
        List<Query> found = new ArrayList<>(skills(wanted, weights.of(Component.SKILLS)));
        List<Query> fields = new ArrayList<>();
        var topic = wanted.request().request().topic();
        int most = weights.of(Component.FIELD);
        topic.disciplines()
                .forEach(code -> fields.addAll(field(CandidateFields.DISCIPLINES, taxonomy.disciplines(), code, most)));
        topic.industries()
                .forEach(code -> fields.addAll(field(CandidateFields.INDUSTRIES, taxonomy.industries(), code, most)));
        if (!fields.isEmpty()) {
            found.add(new Query.Best(fields));
        }
        found.addAll(words(CandidateFields.ALL_WORDS, wanted, WORDS_OF_PEOPLE));
        return new Query.Any(found);
    }

    /** Each skill as far as there is room for it; where there are very many, the last ones by their name alone. */
    private List<Query> skills(Wanted wanted, int most) {
        Map<Skill, Double> shares = skills(wanted);
        List<Query> parts = new ArrayList<>();
        int conditions = 0;
        for (Map.Entry<Skill, Double> one : shares.entrySet()) {
            double worth = one.getValue() * most;
            Query part = skill(one.getKey(), wanted, worth);
            int behind = shares.size() - parts.size() - 1;
            if (conditions + part.conditions() + behind > CONDITIONS) {
                part = named(one.getKey(), worth);
            }
            parts.add(part);
            conditions += part.conditions();
        }
        return parts;
    }

    private static Query named(Skill skill, double worth) {
        return new Query.Worth(new Query.OneOf(CandidateFields.SKILLS, Set.of(skill.key())), (float) worth);
    }

    private static Weights weights(Wanted wanted) {
        return wanted.model().weightsFor(wanted.request().request().kind());
    }

    /** Each skill of the request with its share in the coverage. */
    private static Map<Skill, Double> skills(Wanted wanted) {
        List<Skill> required = wanted.request().required();
        List<Skill> preferred = wanted.request().preferred();
        double whole = required.size() + SkillCoverage.PREFERRED * preferred.size();
        Map<Skill, Double> shares = new LinkedHashMap<>();
        required.forEach(skill -> shares.put(skill, 1 / whole));
        preferred.forEach(skill -> shares.put(skill, SkillCoverage.PREFERRED / whole));
        return shares;
    }

    private Query skill(Skill skill, Wanted wanted, double most) {
        List<Query> covers = new ArrayList<>();
        covers.add(named(skill, most));
        Embedding meaning = skill.embedding();
        if (meaning != null) {
            near(meaning, wanted.model().calibrationFor(meaning.model()), most, covers);
        }
        TranslatedView view = wanted.request().translatedSkills().get(skill);
        if (view != null) {
            if (!view.names().isEmpty()) {
                covers.add(new Query.Worth(new Query.OneOf(CandidateFields.SKILLS, view.names()), (float) most));
            }
            if (view.embedding() != null) {
                Embedding there = view.embedding();
                near(there, wanted.model().translatedCalibrationFor(there.model()), most, covers);
            }
        }
        return new Query.Best(covers);
    }

    private void near(Embedding meaning, Calibration calibration, double most, List<Query> covers) {
        near(meaning, calibration).forEach((tenths, spellings) -> {
            double cover = tenths >= 10 ? 1 : tenths / 10.0 * SkillCoverage.NEAR_MOST;
            covers.add(new Query.Worth(new Query.OneOf(CandidateFields.SPELLINGS, spellings), (float) (cover * most)));
        });
    }

    /** Spellings of skills close in meaning, by closeness in tenths: 1 to 10. */
    private Map<Integer, Set<String>> near(Embedding meaning, Calibration calibration) {
        List<Hit> hits = indexes.ask(
                SkillSource.KIND,
                engine -> engine.nearest(new Nearest(
                        CandidateFields.vectors(meaning.model()),
                        meaning.values(),
                        new Query.Everything(),
                        SIMILAR,
                        calibration.cosineOfSkills(LEAST_CLOSENESS))));
        return hits.stream()
                .collect(Collectors.groupingBy(
                        hit -> Math.max(1, (int) Math.round(10 * calibration.skills(hit.score()))),
                        Collectors.mapping(hit -> hit.owner().toString(), Collectors.toSet())));
    }

    /** Whoever works in the field or below it, and less for each step up. */
    private static List<Query> field(String name, CodeTable table, String code, int most) {
        List<Query> parts = new ArrayList<>();
        if (table.contains(code)) {
            var path = table.path(code);
            for (int depth = 1; depth <= path.size(); depth++) {
                float worth = (float) most * depth / path.size();
                parts.add(new Query.Worth(
                        new Query.OneOf(name, Set.of(path.get(depth - 1).code())), worth));
            }
        }
        return parts;
    }
}
