package org.bole.scoring.domain.text;

import java.util.Arrays;
import java.util.List;

/**
 * Many requests that meet the same text units: each word of a unit is looked up once for all of them. Gives what each
 * {@link LexicalQuery} gives by itself, to the last bit.
 *
 * <p>Building costs O(terms of all requests), the values of a unit O(its distinct terms + those that it shares with each
 * request). Thread-safe.
 */
public final class LexicalQueries {
    private final LexicalQuery[] queries;
    private final TermTable terms = new TermTable(1_024);
    /** By place of a term: the first of its uses. */
    private final int[] starts;
    /** By use: which request, and how much the term weighs there. */
    private final int[] users;

    private final float[] weights;

    /** @param queries of one corpus, with the same constants */
    public LexicalQueries(List<LexicalQuery> queries) {
        this.queries = queries.toArray(LexicalQuery[]::new);
        int[] uses = new int[16];
        for (LexicalQuery query : this.queries) {
            for (int i = 0; i < query.size(); i++) {
                int place = terms.place(query.term(i));
                uses = place < uses.length ? uses : Arrays.copyOf(uses, 2 * place);
                uses[place]++;
            }
        }
        starts = new int[terms.size() + 1];
        for (int place = 0; place < terms.size(); place++) {
            starts[place + 1] = starts[place] + uses[place];
        }
        users = new int[starts[terms.size()]];
        weights = new float[users.length];
        int[] next = starts.clone();
        for (int user = 0; user < this.queries.length; user++) {
            for (int i = 0; i < this.queries[user].size(); i++) {
                int use = next[terms.find(this.queries[user].term(i))]++;
                users[use] = user;
                weights[use] = this.queries[user].share(i);
            }
        }
    }

    /** How much of each request {@code unit} says, in [0, 1], in the order of the requests. */
    public double[] values(Bag unit) {
        double[] values = new double[queries.length];
        for (int i = 0; i < unit.size(); i++) {
            int place = terms.find(unit.term(i));
            if (place != TermTable.ABSENT) {
                double frequency = queries[0].frequency(unit, i);
                for (int use = starts[place]; use < starts[place + 1]; use++) {
                    values[users[use]] += weights[use] * frequency;
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, values[i]);
        }
        return values;
    }
}
