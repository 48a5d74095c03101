package org.bole.assignment.domain;

import java.util.Arrays;
import org.bole.assignment.domain.Tree.Price;

/**
 * Requests or experts as one end of the flow.
 *
 * @param units how many pairs each member may have
 * @param ofMembers prices of a member's pairs
 * @param groups to which they belong
 * @param ofGroups prices of a group's pairs
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Side(int[] units, Price[] ofMembers, Groups groups, Price[] ofGroups) {
    /** The price of pairs between two bounds. */
    interface Pricing {
        Price of(int least, int most);
    }

    static Side of(Loads loads, Pricing ofMembers, Scale scale) {
        Price[] members = new Price[loads.members()];
        Arrays.setAll(members, i -> ofMembers.of(loads.least()[i], loads.most()[i]));
        Groups groups = loads.groups();
        Price[] quotas = new Price[groups.size()];
        Arrays.setAll(
                quotas, i -> new Price(groups.least()[i], groups.most()[i], -scale.brokenBound(), scale.never(), 0));
        return new Side(loads.most(), members, groups, quotas);
    }

    int members() {
        return units.length;
    }

    long sum() {
        return Arrays.stream(units).asLongStream().sum();
    }

    int nodes() {
        return units.length + groups.size();
    }
}
