package org.bole.scoring.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.bole.platform.search.Hit;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.text.Pool;

/**
 * What the views of the index promise of each person together: the sum of the points that each view gives. Who is not
 * among a view's hits may have as many points there as its last one, and is taken to have them; what is left of the sum
 * is by how much each view's points exceed its last one's (the upper bound of the threshold algorithm, Fagin, Lotem &
 * Naor 2003). Not thread-safe.
 */
final class Prospects {
    private final Map<UUID, Person> people = new HashMap<>();

    private static final class Person {
        private final UUID id;
        private long revision;
        private double points;

        Person(UUID id) {
            this.id = id;
        }
    }

    /**
     * Adds the hits of a view of people: one document for each.
     *
     * @param asked how many were asked for: a view that gave fewer knows everybody who has any points
     */
    void people(List<Hit> hits, int asked) {
        add(hits, asked, Hit::score, values -> values[0]);
    }

    /**
     * Adds the hits of a view of texts: those of a person count together as in the score ({@link Pool}).
     *
     * @param asked as for {@link #people}
     * @param points of a hit
     */
    void texts(List<Hit> hits, int asked, ToDoubleFunction<Hit> points) {
        add(hits, asked, points, values -> Pool.of(values, values.length));
    }

    private void add(List<Hit> hits, int asked, ToDoubleFunction<Hit> points, ToDoubleFunction<double[]> together) {
        double last = hits.size() < asked
                ? 0
                : hits.stream().mapToDouble(points).min().orElse(0);
        Map<Person, DoubleStream.Builder> found = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Person person = people.computeIfAbsent(hit.owner(), Person::new);
            person.revision = Math.max(person.revision, hit.revision());
            found.computeIfAbsent(person, any -> DoubleStream.builder()).add(points.applyAsDouble(hit) - last);
        }
        found.forEach((person, values) ->
                person.points += together.applyAsDouble(values.build().toArray()));
    }

    int size() {
        return people.size();
    }

    /**
     * The {@code limit} people who promise most, with their revisions; equal ones by a hash of the id.
     *
     * @param limit at least 1
     */
    Map<UUID, Long> most(int limit) {
        double[] points = people.values().stream()
                .mapToDouble(person -> person.points)
                .sorted()
                .toArray();
        // Most of them are out before anybody is put in order.
        double least = points.length > limit ? points[points.length - limit] : Double.NEGATIVE_INFINITY;
        Map<UUID, Long> most = new LinkedHashMap<>();
        people.values().stream()
                .filter(person -> person.points >= least)
                .sorted(Comparator.comparingDouble((Person person) -> -person.points)
                        .thenComparingLong(person -> Ranking.mixed(person.id))
                        .thenComparing(person -> person.id))
                .limit(limit)
                .forEach(person -> most.put(person.id, person.revision));
        return most;
    }
}
