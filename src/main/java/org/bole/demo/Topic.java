package org.bole.demo;

import java.util.List;

/**
 * One subject of the district, told twice: in the words of a factory that needs help, and in the words of those who
 * study it. No sentence is shared; of the six skills two have the same name on both sides, as in real life.
 *
 * @param disciplines GB/T 13745
 * @param industries GB/T 4754
 */
record Topic(
        String id,
        String name,
        List<String> disciplines,
        List<String> industries,
        Demand demand,
        Supply supply,
        School school) {

    /**
     * @param titles three, each of another trouble
     * @param problems four sentences: one for each title, then what was tried
     * @param targets three clauses without a full stop
     * @param skills six
     */
    record Demand(List<String> titles, List<String> problems, List<String> targets, List<String> skills) {}

    /**
     * @param scenes fit 面向…
     * @param issues fit 针对…的问题
     * @param results fit 结果表明，…
     * @param skills the same abilities as in the demand, index by index, most of them in other words
     * @param headlines a scholar's, then an engineer's
     */
    record Supply(
            List<String> objects,
            List<String> methods,
            List<String> scenes,
            List<String> issues,
            List<String> results,
            List<String> skills,
            List<String> headlines) {}

    /** What a school asks about the subject. */
    record School(String title, String description) {}

    /** The topics of one area of the district's economy. */
    record Area(String area, String name, List<Topic> topics) {}

    Topic withId(String other) {
        return new Topic(other, name, disciplines, industries, demand, supply, school);
    }

    boolean is(Topic other) {
        return id.equals(other.id);
    }
}
