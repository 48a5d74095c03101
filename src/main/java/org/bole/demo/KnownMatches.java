package org.bole.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationDocument.Holding;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Visibility;
import org.bole.request.application.RequestDocument.HardRequirements;
import org.bole.request.application.RequestDocument.Headcount;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.RequestStatus;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known matches of open requests. The rules are told again here, on documents, and not taken from the matcher:
 * what is measured must not measure itself.
 */
final class KnownMatches {
    /** Fewer people than this are no choice. */
    private static final int CHOICE = 2;

    private final Map<String, OrganizationDocument> organizations = new HashMap<>();
    private final Map<String, List<Person>> byTopic = new HashMap<>();

    KnownMatches(Sites sites, List<Person> people) {
        sites.all()
                .forEach(
                        site -> organizations.put(String.valueOf(site.document().externalRef()), site.document()));
        people.forEach(person -> byTopic.computeIfAbsent(person.topic().id(), none -> new ArrayList<>())
                .add(person));
    }

    List<KnownMatch> of(List<Need> needs) {
        return needs.stream().flatMap(need -> of(need).stream()).toList();
    }

    /** {@code need}, with its requirements dropped where they leave nobody to choose from. */
    Need answerable(Need need) {
        return of(need).stream().anyMatch(match -> match.profiles().size() >= CHOICE) ? need : need.eased();
    }

    /** Drafts are not matched. */
    private List<KnownMatch> of(Need need) {
        List<KnownMatch> matches = new ArrayList<>();
        if (need.document().status() != RequestStatus.OPEN) {
            return matches;
        }
        for (Role role : Role.values()) {
            List<String> profiles = seats(need, role) > 0 ? answering(need, role) : List.of();
            if (!profiles.isEmpty()) {
                matches.add(new KnownMatch(need.reference(), role, profiles));
            }
        }
        return matches;
    }

    private List<String> answering(Need need, Role role) {
        return byTopic.getOrDefault(need.topic().id(), List.of()).stream()
                .filter(person -> person.holds(role))
                .filter(person -> isReady(person.document()))
                .filter(person -> isQualified(person, need.document().requirements(), role))
                .filter(person -> isIndependent(person.document(), need, role))
                .map(Person::reference)
                .toList();
    }

    private static int seats(Need need, Role role) {
        Headcount seats = Objects.requireNonNull(need.document().headcount());
        Integer number = switch (role) {
            case ENTERPRISE_MENTOR -> seats.enterpriseMentors();
            case TECH_COMMISSIONER -> seats.techCommissioners();
            case TALENT -> seats.talents();
        };
        return number == null ? 0 : number;
    }

    /** Those who show themselves to their own organisation alone are left out, even where it is the one that asks. */
    private static boolean isReady(ProfileDocument profile) {
        return Objects.requireNonNull(profile.consent()).given()
                && profile.visibility() == Visibility.DISTRICT
                && !Integer.valueOf(0)
                        .equals(Objects.requireNonNull(profile.capacity()).teams());
    }

    private static boolean isQualified(Person person, @Nullable HardRequirements wanted, Role role) {
        if (wanted == null) {
            return true;
        }
        TitleRank rank = person.career().rank();
        boolean ranked = wanted.minimumRank() == null
                || role == Role.TALENT
                || rank != null && rank.isAtLeast(wanted.minimumRank());
        boolean schooled =
                wanted.minimumDegree() == null || person.career().degreeLevel().isAtLeast(wanted.minimumDegree());
        return ranked && schooled && person.document().languages().containsAll(wanted.languages());
    }

    private boolean isIndependent(ProfileDocument profile, Need need, Role role) {
        String employer =
                String.valueOf(Objects.requireNonNull(profile.organization()).externalRef());
        String asker = String.valueOf(need.asker().document().externalRef());
        MentorSource source = need.document().mentorSource();
        if (employer.equals(asker)) {
            return role == Role.ENTERPRISE_MENTOR && source != MentorSource.POOL;
        }
        return !(role == Role.ENTERPRISE_MENTOR && source == MentorSource.OWN)
                && profile.ties().stream()
                        .noneMatch(tie ->
                                tie.creditCode().equals(need.asker().document().creditCode()))
                && !owns(employer, need.asker().document());
    }

    private boolean owns(String employer, OrganizationDocument asker) {
        return Objects.requireNonNull(organizations.get(employer)).holdings().stream()
                .map(Holding::creditCode)
                .anyMatch(asker.creditCode()::equals);
    }
}
