package org.bole.scoring.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.SkillEvidence.Coverage;
import org.bole.scoring.domain.SkillFits.SkillFit;
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

    SkillCoverage(RequestQuery query, ScoreModel model) {
        this.query = query;
        this.model = model;
        wanted = Stream.concat(query.required().stream(), query.preferred().stream())
                .toList();
    }

    /** How close a skill that a candidate has is to each of {@link #wanted}: 1 and more is covered. */
    double[] closeness(Skill known) {
        TextLanguage language = TextLanguage.of(known.name());
        double[] values = new double[wanted.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = closeness(wanted.get(i), known, language);
        }
        return values;
    }

    /** 2 for the same skill, 1 for a similar one, else below 1. */
    private double closeness(Skill wanted, Skill known, TextLanguage language) {
        if (wanted.key().equals(known.key())) {
            return 2;
        }
        TranslatedView view = view(wanted, language);
        if (view != null) {
            return translated(view, known);
        }
        Embedding a = wanted.embedding();
        Embedding b = known.embedding();
        return a == null || b == null || !a.comparableWith(b)
                ? 0
                : model.calibrationFor(a.model()).skills(a.cosine(b));
    }

    /** {@code wanted} in {@code language}, where that is not its own. */
    private @Nullable TranslatedView view(Skill wanted, TextLanguage language) {
        TranslatedView view = query.translatedSkills().get(wanted);
        return view == null || view.language() != language ? null : view;
    }

    /** What the glossary calls by one name is similar, not the same: a term may have other senses. */
    private double translated(TranslatedView view, Skill known) {
        if (view.names().contains(known.key())) {
            return 1;
        }
        Embedding a = view.embedding();
        Embedding b = known.embedding();
        return a == null || b == null || !a.comparableWith(b)
                ? 0
                : model.translatedCalibrationFor(a.model()).skills(a.cosine(b));
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
        Skill skill = wanted.get(place);
        int closest = closest(place, own);
        double close = closest < 0 ? 0 : own[closest].closeness()[place];
        TextUnit mention = close >= 1 ? null : mention(skill, candidate.units());
        double value = close >= 1 || mention != null ? 1 : close * NEAR_MOST;
        if (sink.wanted()) {
            Skill by = closest < 0 ? null : candidate.fields().skills().get(closest);
            sink.add(evidence(skill, isRequired(place), new Cover(by, close, mention, value)));
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

    private @Nullable TextUnit mention(Skill wanted, List<TextUnit> units) {
        if (wanted.bag().length() == 0) {
            return null;
        }
        for (TextUnit unit : units) {
            TranslatedView view = view(wanted, unit.language());
            if (unit.bag().containsAll(wanted.bag()) || (view != null && view.isMentionedIn(unit.bag()))) {
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

    private SkillEvidence evidence(Skill skill, boolean required, Cover cover) {
        Coverage kind = cover.kind();
        Skill by = kind == Coverage.MENTIONED || kind == Coverage.MISSING ? null : cover.by();
        TextUnit mention = cover.mention();
        return new SkillEvidence(
                skill.name(),
                required,
                kind,
                by == null ? null : by.name(),
                mention == null ? null : mention.output(),
                cover.value(),
                isTranslated(skill, by, mention));
    }

    private boolean isTranslated(Skill wanted, @Nullable Skill by, @Nullable TextUnit mention) {
        if (by != null) {
            return view(wanted, TextLanguage.of(by.name())) != null
                    && !wanted.key().equals(by.key());
        }
        return mention != null && !mention.bag().containsAll(wanted.bag());
    }
}
