package org.bole.demo;

import java.util.List;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationReference;

/**
 * An organisation of the district.
 *
 * @param areas universities and institutes: where they have people
 * @param topics enterprises: what they work on, the main one first
 */
record Site(OrganizationDocument document, List<String> areas, List<Topic> topics) {
    Site {
        areas = List.copyOf(areas);
        topics = List.copyOf(topics);
    }

    OrganizationReference reference() {
        return new OrganizationReference(null, null, document.externalRef());
    }

    boolean worksOn(Topic topic) {
        return topics.stream().anyMatch(topic::is);
    }

    Site with(OrganizationDocument other) {
        return new Site(other, areas, topics);
    }
}
