package org.bole.assignment.domain;

import java.util.List;

/**
 * Requests that together need more places than those whom they may have can give (a violator of Hall's condition): why
 * places stay empty. No other request uses these experts and groups.
 *
 * @param requests by number; all of them compete, though some are filled
 * @param wanted places that they need together
 * @param missing how many of those stay empty
 * @param experts who have no room left
 * @param expertGroups whose quota is used up
 * @param requestGroups whose quota is used up
 */
public record Bottleneck(
        List<Integer> requests,
        int wanted,
        int missing,
        List<Integer> experts,
        List<Integer> expertGroups,
        List<Integer> requestGroups) {
    public Bottleneck {
        requests = List.copyOf(requests);
        experts = List.copyOf(experts);
        expertGroups = List.copyOf(expertGroups);
        requestGroups = List.copyOf(requestGroups);
    }
}
