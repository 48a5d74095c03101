package org.bole.scoring.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * BM25 of text units against a request that was translated term by term. The senses of one term are alternatives: the
 * one that a unit says best counts for the term, so that a term with three senses weighs no more than one with one
 * (Pirkola 1998, structured queries). Divided by the request's score against itself, as {@link LexicalQuery}.
 *
 * <p>Building costs O(words of all senses), a value O(distinct terms of the unit + senses). Thread-safe.
 */
public final class TranslatedQuery {
    /**
     * One term of the request.
     *
     * @param senses at least one, none empty
     * @param count how often the request has the term
     */
    public record Alternatives(List<Bag> senses, int count) {
        public Alternatives {
            if (senses.isEmpty() || senses.stream().anyMatch(sense -> sense.length() == 0)) {
                throw new IllegalArgumentException("a term must have senses, none of them empty");
            }
            senses = List.copyOf(senses);
        }
    }

    /** Where a word stands in the request: in which sense, and how much of the sense it is. */
    private record Part(int sense, double share) {}

    private final TermTable words;
    private final List<List<Part>> partsByPlace = new ArrayList<>();
    /** The term of each sense. */
    private final int[] termOfSense;
    /** What each term is worth; they add up to 1 in a text that says all of them as the request does. */
    private final double[] weightOfTerm;

    private final TextConstants constants;
    private final double averageLength;

    /** @param terms of the request in the other language, each once */
    public TranslatedQuery(List<Alternatives> terms, Corpus corpus, TextConstants constants) {
        this.constants = constants;
        averageLength = corpus.averageLength();
        int length = terms.stream()
                .mapToInt(term -> term.count() * term.senses().get(0).length())
                .sum();
        words = new TermTable(terms.size() * 4);
        weightOfTerm = new double[terms.size()];
        List<Integer> owners = new ArrayList<>();
        double self = 0;
        for (int term = 0; term < weightOfTerm.length; term++) {
            double commonest = Double.MAX_VALUE;
            for (Bag sense : terms.get(term).senses()) {
                // A common sense must not gain the weight of a rare one beside it.
                commonest = Math.min(commonest, add(sense, owners.size(), corpus));
                owners.add(term);
            }
            int count = terms.get(term).count();
            weightOfTerm[term] = TextConstants.saturated(count, constants.k3()) * commonest;
            self += weightOfTerm[term] * constants.frequency(count, length, averageLength);
        }
        for (int i = 0; i < weightOfTerm.length; i++) {
            weightOfTerm[i] /= self;
        }
        termOfSense = owners.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @return the sum of the inverse frequencies of the sense's words */
    private double add(Bag sense, int number, Corpus corpus) {
        double sum = 0;
        for (int i = 0; i < sense.size(); i++) {
            sum += corpus.inverseFrequency(sense.term(i));
        }
        for (int i = 0; i < sense.size(); i++) {
            int place = words.place(sense.term(i));
            if (place == partsByPlace.size()) {
                partsByPlace.add(new ArrayList<>(1));
            }
            partsByPlace.get(place).add(new Part(number, corpus.inverseFrequency(sense.term(i)) / sum));
        }
        return sum;
    }

    /** How much of the request {@code unit} says, in [0, 1]. */
    public double value(Bag unit) {
        double[] said = new double[termOfSense.length];
        boolean any = false;
        for (int i = 0; i < unit.size(); i++) {
            int place = words.find(unit.term(i));
            if (place != TermTable.ABSENT) {
                double frequency = constants.frequency(unit.count(i), unit.length(), averageLength);
                for (Part part : partsByPlace.get(place)) {
                    said[part.sense()] += part.share() * frequency;
                }
                any = true;
            }
        }
        return any ? Math.min(1, sum(said)) : 0;
    }

    private double sum(double[] said) {
        double sum = 0;
        for (int sense = 0; sense < said.length; ) {
            int term = termOfSense[sense];
            double best = 0;
            for (; sense < said.length && termOfSense[sense] == term; sense++) {
                best = Math.max(best, said[sense]);
            }
            sum += weightOfTerm[term] * best;
        }
        return sum;
    }
}
