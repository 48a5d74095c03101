package org.bole.request.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bole.organization.application.OrganizationDocument;
import org.bole.platform.document.Claims;
import org.bole.platform.document.Stored;
import org.bole.platform.document.search.FacetCount;
import org.bole.platform.search.text.NameKeys;
import org.bole.platform.search.text.Subject;
import org.bole.platform.search.text.Subject.Weight;
import org.bole.request.application.RequestDocument;
import org.bole.taxonomy.domain.Romanizer;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.search.CodeFacets;
import org.jspecify.annotations.Nullable;

/** Requests as search sees them: called by their titles and by who asks. */
@Singleton
class RequestSubjects {
    static final List<String> FACETS = List.of("kind", "status", "industry", "discipline", "region", "organization");

    private final Romanizer romanizer;
    private final CodeFacets codes;

    RequestSubjects(Romanizer romanizer, CodeFacets codes) {
        this.romanizer = romanizer;
        this.codes = codes;
    }

    /** @param asker null: gone */
    Subject subject(Stored<RequestDocument> stored, @Nullable Asker asker) {
        RequestDocument request = stored.document();
        Subject.Builder subject = new Subject.Builder()
                .name("/title", request.title(), NameKeys.written(request.title()))
                .texts("/requiredSkills", request.requiredSkills(), Weight.STRONG)
                .texts("/preferredSkills", request.preferredSkills(), Weight.STRONG)
                .text("/description", request.description(), Weight.PLAIN)
                .reference("/externalRef", request.externalRef());
        if (asker != null) {
            OrganizationDocument organization = asker.document();
            subject.name("/organization/name", organization.name(), asker.keys());
            if (organization.nameEn() != null) {
                subject.name("/organization/nameEn", organization.nameEn(), NameKeys.written(organization.nameEn()));
            }
            subject.reference("/organization/creditCode", organization.creditCode());
        }
        facets(subject, request, asker);
        return subject.build(claims(request));
    }

    /** Who asks: prepared once for all requests of an organisation. */
    record Asker(OrganizationDocument document, NameKeys keys) {}

    Asker asker(OrganizationDocument organization) {
        return new Asker(
                organization, NameKeys.spoken(organization.name(), List.of(romanizer.syllables(organization.name()))));
    }

    /** What the filters of the list ask. */
    private static Set<String> claims(RequestDocument request) {
        return new Claims()
                .is("status", request.status())
                .is("kind", request.kind())
                .part("organization", "id", request.organization().id())
                .is("region", request.region())
                .has("industries", request.industries())
                .is("externalRef", request.externalRef())
                .all();
    }

    private void facets(Subject.Builder subject, RequestDocument request, @Nullable Asker asker) {
        subject.facet("kind", Set.of(request.kind().name()))
                .facet("status", Set.of(Objects.requireNonNull(request.status()).name()))
                .facet("industry", codes.at(TableName.INDUSTRIES, CodeFacets.DIVISION, request.industries()))
                .facet(
                        "discipline",
                        codes.at(TableName.DISCIPLINES, CodeFacets.FIRST_LEVEL_DISCIPLINE, request.disciplines()))
                .facet("region", request.region() == null ? Set.of() : Set.of(request.region()))
                .facet(
                        "organization",
                        asker == null
                                ? Set.of()
                                : Set.of(asker.document().kind().name()));
    }

    FacetCount.@Nullable Label label(String facet, String value) {
        return switch (facet) {
            case "industry" -> codes.label(TableName.INDUSTRIES, value);
            case "discipline" -> codes.label(TableName.DISCIPLINES, value);
            case "region" -> codes.label(TableName.REGIONS, value);
            default -> null;
        };
    }
}
