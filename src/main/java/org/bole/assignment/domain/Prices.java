package org.bole.assignment.domain;

/**
 * The certificate of an assignment that keeps all least loads: prices by which nothing better can exist (linear duality;
 * Ahuja, Magnanti & Orlin, Network Flows, 1993, chapter 9). All numbers are scores times {@code scale}, and loads are
 * counted beyond the locked pairs. Let {@code q} of somebody be the own price and those of all groups around. Then any
 * assignment that fills {@code f} places is worth no more than the sum of
 * <ul>
 *   <li>{@code max(0, s - q(request) - q(expert))} for each free pair with score {@code s},
 *   <li>{@code (price + place) * demand} for each request,
 *   <li>the greatest of {@code price * load} within its bounds for each expert and each group (experts: less
 *       {@code balance * load * (load - 1) / 2}; groups: no more than their members may have together),
 *   <li>{@code -place * f}.
 * </ul>
 * An optimal assignment is worth exactly that.
 *
 * @param scale factor of scores
 * @param place what a filled place is worth beyond its score, since filling comes first
 * @param requests own prices, none below {@code -place}
 * @param requestGroups own prices
 * @param experts own prices
 * @param expertGroups own prices
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Prices(
        double scale, long place, long[] requests, long[] requestGroups, long[] experts, long[] expertGroups) {}
