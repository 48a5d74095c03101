package org.bole.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.SkillEvidence.Coverage;
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
    /** Closeness of each skill that a candidate has, by skill of the request: 1 and more is covered. */
    private final List<SkillValues> closeness = new ArrayList<>();

    SkillCoverage(RequestQuery query, ScoreModel model) {
        this.query = query;
        this.model = model;
        for (int i = 0; i < query.required().size() + query.preferred().size(); i++) {
            Skill wanted = skill(i);
            closeness.add(new SkillValues(known -> closeness(wanted, known)));
        }
    }

    private Skill skill(int wanted) {
        int required = query.required().size();
        return wanted < required
                ? query.required().get(wanted)
                : query.preferred().get(wanted - required);
    }

    /** 2 for the same skill, 1 for a similar one, else below 1. */
    private double closeness(Skill wanted, Skill known) {
        if (wanted.key().equals(known.key())) {
            return 2;
        }
        TranslatedView view = view(wanted, TextLanguage.of(known.name()));
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

    double value(Candidate candidate, EvidenceSink sink) {
        int required = query.required().size();
        double sum = 0;
        double most = 0;
        for (int wanted = 0; wanted < closeness.size(); wanted++) {
            double weight = wanted < required ? 1 : PREFERRED;
            sum += weight * cover(wanted, candidate, sink);
            most += weight;
        }
        return sum / most;
    }

    private double cover(int wanted, Candidate candidate, EvidenceSink sink) {
        Skill by = closest(wanted, candidate.fields().skills());
        double close = by == null ? 0 : closeness.get(wanted).of(by);
        TextUnit mention = close >= 1 ? null : mention(skill(wanted), candidate.units());
        double value = close >= 1 || mention != null ? 1 : close * NEAR_MOST;
        if (sink.wanted()) {
            sink.add(evidence(wanted, by, mention, value));
        }
        return value;
    }

    /** The person's skill closest to the wanted one, the first of equal ones; null where none is close at all. */
    private @Nullable Skill closest(int wanted, List<Skill> own) {
        Skill best = null;
        double close = 0;
        for (Skill skill : own) {
            double value = closeness.get(wanted).of(skill);
            if (value > close) {
                best = skill;
                close = value;
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

    private SkillEvidence evidence(int wanted, @Nullable Skill by, @Nullable TextUnit mention, double value) {
        double close = by == null ? 0 : closeness.get(wanted).of(by);
        Coverage coverage = close >= 2
                ? Coverage.SAME
                : close >= 1
                        ? Coverage.SIMILAR
                        : mention != null ? Coverage.MENTIONED : close > 0 ? Coverage.NEAR : Coverage.MISSING;
        boolean bySkill = coverage != Coverage.MENTIONED && coverage != Coverage.MISSING;
        return new SkillEvidence(
                skill(wanted).name(),
                wanted < query.required().size(),
                coverage,
                bySkill && by != null ? by.name() : null,
                mention == null ? null : mention.output(),
                value,
                isTranslated(skill(wanted), bySkill ? by : null, mention));
    }

    private boolean isTranslated(Skill wanted, @Nullable Skill by, @Nullable TextUnit mention) {
        if (by != null) {
            return view(wanted, TextLanguage.of(by.name())) != null
                    && !wanted.key().equals(by.key());
        }
        return mention != null && !mention.bag().containsAll(wanted.bag());
    }
}
