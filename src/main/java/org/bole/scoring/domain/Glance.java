package org.bole.scoring.domain;

import org.bole.scoring.domain.SkillFits.SkillFit;

/**
 * What a request sees of a candidate at first, before the other language and the other components come in.
 *
 * @param words how much of the request each of the candidate's units says in its own words, in [0, 1]
 * @param cosines of each unit's vector and the request's direction; not a number where the two do not compare
 * @param skills what the request makes of each of the candidate's skills
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes or compares them
record Glance(double[] words, double[] cosines, SkillFit[] skills) {}
