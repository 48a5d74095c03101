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
        Draw draw = Draw.of(seed);
        World world = World.of(today, draw.split());
        List<Person> people = new People(world, draw.split()).all();
        KnownMatches known = new KnownMatches(world.sites(), people);
        List<Need> needs = new Needs(world, draw.split())
                .all().stream().map(known::answerable).toList();
        return new DemoDistrict(
                world.sites().all().stream().map(Site::document).toList(),
                people.stream().map(Person::document).toList(),
                needs.stream().map(Need::document).toList(),
                known.of(needs));
    }
}
