package org.bole.demo;

import java.util.List;
import java.util.Map;

/**
 * What the district is made of: invented names, and the region code of the place that it pretends to be.
 *
 * @param region GB/T 2260
 * @param neighbours regions where some people also work
 * @param leading areas with twice as many enterprises as the others
 * @param firmHeads first part of an enterprise's name; every head goes with every tail
 * @param firmFields what the enterprises of an area call themselves
 * @param surnames one character each
 */
record Places(
        String region,
        List<String> neighbours,
        List<String> leading,
        List<Institution> universities,
        List<Institution> institutes,
        List<String> governments,
        List<String> primarySchools,
        List<String> secondarySchools,
        List<String> firmHeads,
        List<String> firmTails,
        Map<String, List<String>> firmFields,
        String surnames,
        String givenFirst,
        String givenSecond) {

    /** A university or institute and the areas that it has people in. */
    record Institution(String name, List<String> areas) {}
}
