package org.bole.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bole.scoring.domain.RequestScorer.Sketch;
import org.bole.scoring.domain.SkillFits.SkillFit;
import org.bole.scoring.domain.text.LexicalQueries;
import org.bole.scoring.domain.text.Skill;

/**
 * Many requests that look at the same people: the words and skills of a person are looked up once for all of them. Gives
 * what each {@link RequestScorer} gives by itself. Thread-safe.
 */
public final class RequestScorers {
    private final List<RequestScorer> scorers;
    private final LexicalQueries words;
    /** By request. */
    private final Map<Skill, SkillFit[]> fits = new ConcurrentHashMap<>();

    /** @param scorers under one corpus */
    public RequestScorers(List<RequestScorer> scorers) {
        this.scorers = List.copyOf(scorers);
        words = new LexicalQueries(scorers.stream().map(RequestScorer::words).toList());
    }

    /** Costs O(words that the person's texts share with the requests) once, and O(requests) memory for each text. */
    public Look look(Candidate candidate) {
        return new Look(candidate);
    }

    /** A person whom all requests look at. */
    public final class Look {
        private final Candidate candidate;
        /** By unit, then by request. */
        private final double[][] said;
        /** By skill, then by request. */
        private final SkillFit[][] known;

        private Look(Candidate candidate) {
            this.candidate = candidate;
            said = candidate.units().stream()
                    .map(unit -> words.values(unit.bag()))
                    .toArray(double[][]::new);
            known = candidate.fields().skills().stream()
                    .map(skill -> fits.computeIfAbsent(skill, RequestScorers.this::fits))
                    .toArray(SkillFit[][]::new);
        }

        /** As {@link RequestScorer#sketch}. @param request its place among the scorers */
        public Sketch sketch(int request) {
            double[] words = new double[said.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = said[i][request];
            }
            SkillFit[] own = new SkillFit[known.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = known[i][request];
            }
            return scorers.get(request).sketch(candidate, words, own);
        }
    }

    private SkillFit[] fits(Skill skill) {
        return scorers.stream().map(scorer -> scorer.fit(skill)).toArray(SkillFit[]::new);
    }
}
