package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationDocument.LadderStep;
import org.bole.organization.application.OrganizationReference;
import org.bole.organization.application.Organizations;
import org.bole.organization.domain.LadderStage;
import org.bole.organization.domain.OrganizationId;
import org.bole.organization.domain.OrganizationKind;
import org.bole.platform.document.Stored;
import org.bole.platform.text.Bilingual;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.ProfileId;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.Requests;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.Affiliations;
import org.bole.round.domain.Affiliations.Asker;
import org.bole.round.domain.RoundInputs;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeTable;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.TableName;
import org.jspecify.annotations.Nullable;

/** Looks up who belongs where in a round: its files know ids only. Joins the caller's transaction. */
@ApplicationScoped
class RoundDirectories {
    /** The level of counties in GB/T 2260. */
    private static final int COUNTY = 3;

    private final Requests requests;
    private final Profiles profiles;
    private final Organizations organizations;
    private final CodeTables tables;

    RoundDirectories(Requests requests, Profiles profiles, Organizations organizations, CodeTables tables) {
        this.requests = requests;
        this.profiles = profiles;
        this.organizations = organizations;
        this.tables = tables;
    }

    RoundDirectory of(RoundInputs inputs) {
        List<Stored<ProfileDocument>> people = profiles.findAll(
                inputs.experts().stream().map(expert -> expert.id().value()).toList());
        List<Stored<RequestDocument>> wanted = requests.findAll(
                inputs.requests().stream().map(one -> one.id().value()).toList());
        Set<UUID> ids = new HashSet<>();
        people.forEach(one -> add(ids, one.document().organization()));
        wanted.forEach(one -> add(ids, one.document().organization()));
        return new Lookup().directory(people, wanted, organizations.findAll(ids));
    }

    private static void add(Set<UUID> ids, @Nullable OrganizationReference reference) {
        if (reference != null && reference.id() != null) {
            ids.add(reference.id());
        }
    }

    /** Puts together what was found. */
    private final class Lookup {
        private final Map<UUID, String> names = new HashMap<>();
        private final Map<OrganizationId, OrganizationKind> kinds = new HashMap<>();
        private final Map<UUID, OrganizationDocument> firms = new HashMap<>();
        private final Map<String, Bilingual> districts = new HashMap<>();
        private final Map<ProfileId, OrganizationId> employers = new HashMap<>();
        private final Map<RequestId, Asker> askers = new HashMap<>();

        RoundDirectory directory(
                List<Stored<ProfileDocument>> people,
                List<Stored<RequestDocument>> wanted,
                List<Stored<OrganizationDocument>> found) {
            for (Stored<OrganizationDocument> one : found) {
                names.put(one.id(), one.document().name());
                kinds.put(new OrganizationId(one.id()), one.document().kind());
                firms.put(one.id(), one.document());
            }
            for (Stored<ProfileDocument> one : people) {
                names.put(one.id(), one.document().name());
                OrganizationReference employer = one.document().organization();
                if (employer != null && employer.id() != null) {
                    employers.put(new ProfileId(one.id()), new OrganizationId(employer.id()));
                }
            }
            for (Stored<RequestDocument> one : wanted) {
                names.put(one.id(), one.document().title());
                add(new RequestId(one.id()), one.document());
            }
            return new RoundDirectory(names, kinds, districts, new Affiliations(employers, askers));
        }

        private void add(RequestId id, RequestDocument document) {
            UUID organization = document.organization().id();
            OrganizationDocument firm = organization == null ? null : firms.get(organization);
            if (organization != null && firm != null) {
                askers.put(
                        id,
                        new Asker(
                                new OrganizationId(organization),
                                firm.region() == null ? null : district(firm.region()),
                                stage(firm),
                                document.kind()));
            }
        }

        /** The county of a region; a province or city stands for itself. */
        private String district(String region) {
            CodeTable table = tables.table(TableName.REGIONS);
            CodeEntry entry = table.above(region, COUNTY)
                    .or(() -> table.find(region))
                    .orElseThrow(() -> new IllegalStateException(
                            "region %s of an organisation is not in the table".formatted(region)));
            String english = entry.nameEn() == null ? entry.nameZh() : entry.nameEn();
            districts.put(entry.code(), new Bilingual(entry.nameZh(), english));
            return entry.code();
        }

        private static @Nullable LadderStage stage(OrganizationDocument firm) {
            return firm.ladder().stream()
                    .map(LadderStep::stage)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
