package org.bole.scoring.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.SkillEvidence.Coverage;
import org.bole.scoring.domain.SkillFits.SkillFit;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Which of the request's skills a profile covers, and by what: the same skill, a text that mentions it, or a skill close
 * in meaning. A covered skill counts exactly 1, a near one less than {@value #NEAR_MOST}, a missing one 0.
 *
 * <p>So the value never falls when a skill that the request names is added to the profile (every skill keeps its best
 * cover), nor when the request asks for one more skill that the profile covers: {@code (s + 1) / (n + 1) >= s / n} for
 * every {@code s <= n}.
 */
public final class SkillCoverage {
    /** A preferred skill counts this much of a required one. */
    public static final double PREFERRED = .3;

    /** A skill close in meaning covers less than this. */
    public static final double NEAR_MOST = .3;

    private final RequestQuery query;
    private final ScoreModel model;
    private final List<Skill> wanted;
    /** Each wanted skill in the other language; null where it has no name there. */
    private final @Nullable TranslatedView[] views;

    SkillCoverage(RequestQuery query, ScoreModel model) {
        this.query = query;
        this.model = model;
        wanted = Stream.concat(query.required().stream(), query.preferred().stream())
                .toList();
        views = wanted.stream().map(query.translatedSkills()::get).toArray(TranslatedView[]::new);
    }

    /** The required skills, then the preferred ones. */
    List<Skill> wanted() {
        return wanted;
    }

    /**
     * How close a skill that a candidate has is to each {@linkplain #wanted wanted} one: 2 for the same, 1 for a similar
     * one, else below 1.
     *
     * @param cosines of its vector and the wanted ones'; not a number where the two do not compare
     */
    double[] closeness(Skill known, double[] cosines) {
        TextLanguage language = TextLanguage.of(known.name());
        double[] values = new double[cosines.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = closeness(i, known, language, cosines[i]);
        }
        return values;
    }

    private double closeness(int place, Skill known, TextLanguage language, double cosine) {
        if (wanted.get(place).key().equals(known.key())) {
            return 2;
        }
        TranslatedView view = view(place, language);
        if (view != null) {
            return translated(view, known);
        }
        Embedding embedding = known.embedding();
        return embedding == null || Double.isNaN(cosine)
                ? 0
                : model.calibrationFor(embedding.model()).skills(cosine);
    }

    /** A wanted skill in {@code language}, where that is not its own. */
    private @Nullable TranslatedView view(int place, TextLanguage language) {
        TranslatedView view = views[place];
        return view == null || view.language() != language ? null : view;
    }

    /** What the glossary calls by one name is similar, not the same: a term may have other senses. */
    private double translated(TranslatedView view, Skill known) {
        if (view.names().contains(known.key())) {
            return 1;
        }
        Embedding embedding = known.embedding();
        double cosine = Embedding.cosine(view.embedding(), embedding);
        return embedding == null || Double.isNaN(cosine)
                ? 0
                : model.translatedCalibrationFor(embedding.model()).skills(cosine);
    }

    /** @param own what the request makes of each of the candidate's skills */
    double value(Candidate candidate, SkillFit[] own, EvidenceSink sink) {
        double sum = 0;
        double most = 0;
        for (int i = 0; i < wanted.size(); i++) {
            double weight = isRequired(i) ? 1 : PREFERRED;
            sum += weight * cover(i, own, candidate, sink);
            most += weight;
        }
        return sum / most;
    }

    /** Of each required skill, in the request's order. */
    double[] required(Candidate candidate, SkillFit[] own) {
        double[] values = new double[query.required().size()];
        Arrays.setAll(values, place -> cover(place, own, candidate, EvidenceSink.NONE));
        return values;
    }

    private boolean isRequired(int place) {
        return place < query.required().size();
    }

    private double cover(int place, SkillFit[] own, Candidate candidate, EvidenceSink sink) {
        int closest = closest(place, own);
        double close = closest < 0 ? 0 : own[closest].closeness()[place];
        TextUnit mention = close >= 1 ? null : mention(place, candidate.units());
        double value = close >= 1 || mention != null ? 1 : close * NEAR_MOST;
        if (sink.wanted()) {
            Skill by = closest < 0 ? null : candidate.fields().skills().get(closest);
            sink.add(evidence(place, new Cover(by, close, mention, value)));
        }
        return value;
    }

    /** Which of the person's skills is closest to the wanted one, the first of equal ones; -1 where none is close at all. */
    private static int closest(int place, SkillFit[] own) {
        int best = -1;
        double close = 0;
        for (int i = 0; i < own.length; i++) {
            if (own[i].closeness()[place] > close) {
                best = i;
                close = own[i].closeness()[place];
            }
        }
        return best;
    }

    private @Nullable TextUnit mention(int place, List<TextUnit> units) {
        Bag words = wanted.get(place).bag();
        if (words.length() == 0) {
            return null;
        }
        for (TextUnit unit : units) {
            TranslatedView view = view(place, unit.language());
            if (unit.bag().containsAll(words) || (view != null && view.isMentionedIn(unit.bag()))) {
                return unit;
            }
        }
        return null;
    }

    /** What covers a skill, and how well. */
    private record Cover(
            @Nullable Skill by, double close, @Nullable TextUnit mention, double value) {
        Coverage kind() {
            return close >= 2
                    ? Coverage.SAME
                    : close >= 1
                            ? Coverage.SIMILAR
                            : mention != null ? Coverage.MENTIONED : close > 0 ? Coverage.NEAR : Coverage.MISSING;
        }
    }

    private SkillEvidence evidence(int place, Cover cover) {
        Coverage kind = cover.kind();
        Skill by = kind == Coverage.MENTIONED || kind == Coverage.MISSING ? null : cover.by();
        TextUnit mention = cover.mention();
        return new SkillEvidence(
                wanted.get(place).name(),
                isRequired(place),
                kind,
                by == null ? null : by.name(),
                mention == null ? null : mention.output(),
                cover.value(),
                isTranslated(place, by, mention));
    }

    private boolean isTranslated(int place, @Nullable Skill by, @Nullable TextUnit mention) {
        Skill skill = wanted.get(place);
        if (by != null) {
            return view(place, TextLanguage.of(by.name())) != null
                    && !skill.key().equals(by.key());
        }
        return mention != null && !mention.bag().containsAll(skill.bag());
    }
}
