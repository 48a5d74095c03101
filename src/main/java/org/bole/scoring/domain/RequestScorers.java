package org.bole.scoring.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bole.scoring.domain.RequestScorer.Sketch;
import org.bole.scoring.domain.SkillFits.SkillFit;
import org.bole.scoring.domain.text.EmbeddingMatrix;
import org.bole.scoring.domain.text.LexicalQueries;
import org.bole.scoring.domain.text.Skill;

/**
 * Many requests that look at the same people: the words, vectors and skills of a person meet all of them at once. Gives
 * what each {@link RequestScorer} gives by itself. Thread-safe.
 */
public final class RequestScorers {
    /** About 100 bytes each. */
    private static final int MOST_FITS = 2_000_000;

    private final List<RequestScorer> scorers;
    private final LexicalQueries words;
    private final EmbeddingMatrix directions;
    private final EmbeddingMatrix wanted;
    /** By request: where each of its wanted skills stands in {@link #wanted}. */
    private final List<int[]> places;
    /** By request; of the skills met first. */
    private final Map<Skill, SkillFit[]> fits = new ConcurrentHashMap<>();

    /** @param scorers under one corpus */
    public RequestScorers(List<RequestScorer> scorers) {
        this.scorers = List.copyOf(scorers);
        words = new LexicalQueries(scorers.stream().map(RequestScorer::words).toList());
        directions = new EmbeddingMatrix(
                scorers.stream().map(RequestScorer::direction).toList());
        Map<Skill, Integer> skills = new LinkedHashMap<>();
        scorers.forEach(scorer -> scorer.wanted().forEach(skill -> skills.putIfAbsent(skill, skills.size())));
        wanted = new EmbeddingMatrix(
                skills.keySet().stream().map(Skill::embedding).toList());
        places = scorers.stream()
                .map(scorer -> scorer.wanted().stream().mapToInt(skills::get).toArray())
                .toList();
    }

    /** Costs O(shared words + vectors × requests), and O(requests) memory for each text. */
    public Look look(Candidate candidate) {
        return new Look(candidate);
    }

    /** A person whom all requests look at. */
    public final class Look {
        private final Candidate candidate;
        /** By unit, then by request. */
        private final double[][] said;

        private final double[][] meant;
        /** By skill, then by request. */
        private final SkillFit[][] known;

        private Look(Candidate candidate) {
            this.candidate = candidate;
            said = candidate.units().stream()
                    .map(unit -> words.values(unit.bag()))
                    .toArray(double[][]::new);
            meant = candidate.units().stream()
                    .map(unit -> directions.cosines(unit.embedding()))
                    .toArray(double[][]::new);
            known = candidate.fields().skills().stream()
                    .map(RequestScorers.this::fits)
                    .toArray(SkillFit[][]::new);
        }

        /** As {@link RequestScorer#sketch}. @param request its place among the scorers */
        public Sketch sketch(int request) {
            SkillFit[] own = new SkillFit[known.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = known[i][request];
            }
            return scorers.get(request).sketch(candidate, new Glance(of(request, said), of(request, meant), own));
        }

        private static double[] of(int request, double[][] units) {
            double[] values = new double[units.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = units[i][request];
            }
            return values;
        }
    }

    private SkillFit[] fits(Skill skill) {
        SkillFit[] known = fits.get(skill);
        if (known != null) {
            return known;
        }
        SkillFit[] computed = computed(skill);
        if ((long) fits.size() * scorers.size() < MOST_FITS) {
            fits.put(skill, computed);
        }
        return computed;
    }

    private SkillFit[] computed(Skill skill) {
        double[] said = words.values(skill.bag());
        double[] meant = directions.cosines(skill.embedding());
        double[] close = wanted.cosines(skill.embedding());
        SkillFit[] all = new SkillFit[scorers.size()];
        for (int i = 0; i < all.length; i++) {
            double[] cosines = new double[places.get(i).length];
            for (int k = 0; k < cosines.length; k++) {
                cosines[k] = close[places.get(i)[k]];
            }
            all[i] = scorers.get(i).fit(skill, said[i], meant[i], cosines);
        }
        return all;
    }
}
