package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bole.organization.application.OrganizationReference;
import org.bole.platform.document.Stored;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.Requests;
import org.bole.request.domain.RequestId;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.EligibilityRules;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.Reason;

/**
 * Whether people may be matched with requests as both are in the database now: for those who were scored some time ago.
 * Needs neither index nor vectors. Joins the caller's transaction.
 */
@ApplicationScoped
public class Eligibilities {
    private final Requests requests;
    private final Profiles profiles;
    private final ProfileMapping mapping;
    private final Parties parties;

    Eligibilities(Requests requests, Profiles profiles, ProfileMapping mapping, Parties parties) {
        this.requests = requests;
        this.profiles = profiles;
        this.mapping = mapping;
        this.parties = parties;
    }

    /** Somebody in a role for a request. */
    public record Place(RequestId request, Role role, ProfileId profile) {}

    /**
     * What stands against each place whose request and profile exist, in the order of {@code places}; empty where nothing
     * does.
     */
    public Map<Place, List<Reason>> against(List<Place> places) {
        List<Stored<RequestDocument>> asked = requests.findAll(
                places.stream().map(one -> one.request().value()).collect(Collectors.toSet()));
        List<Stored<ProfileDocument>> people = profiles.findAll(
                places.stream().map(one -> one.profile().value()).collect(Collectors.toSet()));
        Map<UUID, Party> organizations = parties.find(Stream.concat(
                        asked.stream().map(one -> one.document().organization()),
                        people.stream().map(one -> one.document().organization()))
                .filter(Objects::nonNull)
                .map(OrganizationReference::id)
                .collect(Collectors.toSet()));
        Map<UUID, EligibilityRules> rules = new HashMap<>();
        asked.forEach(one -> rules.put(one.id(), rules(one, organizations)));
        Map<UUID, Candidate> candidates = new HashMap<>();
        people.forEach(one -> candidates.put(one.id(), candidate(one, organizations)));
        Map<Place, List<Reason>> judged = new LinkedHashMap<>();
        for (Place place : places) {
            EligibilityRules of = rules.get(place.request().value());
            Candidate candidate = candidates.get(place.profile().value());
            if (of != null && candidate != null) {
                judged.put(place, of.judge(candidate, place.role()).reasons());
            }
        }
        return judged;
    }

    private static EligibilityRules rules(Stored<RequestDocument> request, Map<UUID, Party> organizations) {
        UUID asker = request.document().organization().id();
        return new EligibilityRules(RequestMapping.request(request.document()), organizations.get(asker));
    }

    /** Without what only points need. */
    private Candidate candidate(Stored<ProfileDocument> stored, Map<UUID, Party> organizations) {
        Profile profile = mapping.profile(stored.document());
        OrganizationReference employer = stored.document().organization();
        Party party = employer == null ? null : organizations.get(employer.id());
        return new Candidate(
                profile.roles(),
                profile.qualification(),
                profile.availability(),
                profile.standing(),
                party,
                new Candidate.Fields(List.of(), new int[0], new int[0]),
                List.of());
    }
}
