package org.bole.demo;

import java.time.LocalDate;
import java.util.List;
import org.bole.organization.application.OrganizationDocument;
import org.bole.profile.application.ProfileDocument;
import org.bole.request.application.RequestDocument;

/**
 * A district that does not exist: 8 universities, 4 institutes, 120 enterprises, 20 schools, 1,500 people and 300
 * requests. Every text is the project's own and nobody in it is real. References are {@code org-…}, {@code prof-…} and
 * {@code req-…}; profiles and requests name their organisation by {@code externalRef}.
 *
 * @param knownMatches one for each open request and each role that it has seats for and somebody can take
 */
public record DemoDistrict(
        List<OrganizationDocument> organizations,
        List<ProfileDocument> profiles,
        List<RequestDocument> requests,
        List<KnownMatch> knownMatches) {
    /** The district that the service shows. */
    public static final long SEED = 1;

    public DemoDistrict {
        organizations = List.copyOf(organizations);
        profiles = List.copyOf(profiles);
        requests = List.copyOf(requests);
        knownMatches = List.copyOf(knownMatches);
    }

    /**
     * The district of {@code seed} as it is on the day {@code today}: with the same arguments, the same documents in the
     * same order. Another day moves the dates and nothing else. Takes about a tenth of a second.
     */
    public static DemoDistrict generate(long seed, LocalDate today) {
        return generate(seed, today, 0);
    }

    /**
     * As {@link #generate(long, LocalDate)}, but some people describe themselves in English; all else is the same.
     *
     * @param englishPercent how many of a hundred people do, 0–100
     */
    public static DemoDistrict generate(long seed, LocalDate today, int englishPercent) {
        if (englishPercent < 0 || englishPercent > 100) {
            throw new IllegalArgumentException("englishPercent (%d) must be 0 to 100".formatted(englishPercent));
        }
        Draw draw = Draw.of(seed);
        World world = World.of(today, draw.split());
        List<Person> people = new People(world, draw.split()).all();
        KnownMatches known = new KnownMatches(world.sites(), people);
        List<Need> needs = new Needs(world, draw.split())
                .all().stream().map(known::answerable).toList();
        return new DemoDistrict(
                world.sites().all().stream().map(Site::document).toList(),
                inEnglish(people, englishPercent, seed).stream()
                        .map(Person::document)
                        .toList(),
                needs.stream().map(Need::document).toList(),
                known.of(needs));
    }

    /** Draws from a source of its own, so that nothing else changes. */
    private static List<Person> inEnglish(List<Person> people, int percent, long seed) {
        if (percent == 0) {
            return people;
        }
        Draw draw = Draw.of(~seed);
        EnglishPortrait portrait = new EnglishPortrait(DemoFiles.english(), draw.split());
        return people.stream()
                .map(person -> draw.chance(percent) ? portrait.of(person) : person)
                .toList();
    }
}
