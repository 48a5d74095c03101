package org.bole.scoring.domain.confidence;

import org.bole.scoring.domain.Component;

/**
 * How much of a component is open: 0 nothing, 1 everything.
 *
 * <p>Doubt about an amount {@code a} of evidence is {@code half / (half + a)}: 1 with nothing, a half at {@code half}, less
 * with every further piece, never 0. The shape is the mean doubt of a Beta prior worth {@code half} pieces; the halves
 * are measured. So every doubt falls, or stays, when anything is added to either side.
 *
 * @param up that the value would be higher if all were known
 * @param down that it would be lower
 */
record Doubt(double up, double down) {
    private static final Doubt ALL = new Doubt(1, 1);
    /** A skill says about this much of what a text says to words and meaning. */
    private static final double SKILL_AS_TEXT = .25;
    /** A text mentions about this many of somebody's skills. */
    private static final double TEXT_AS_SKILLS = .25;

    /** How much is open whichever way. */
    double most() {
        return Math.max(up, down);
    }

    static Doubt of(Component component, Grounds grounds, Marks marks) {
        Grounds.Told told = grounds.told();
        double translation = marks.translation();
        double words = told.texts().byWords(translation);
        double skills = told.skills().byWords(translation);
        return switch (component) {
            case LEXICAL -> read(words + SKILL_AS_TEXT * skills, marks.halves().texts(), grounds, marks);
            case SEMANTIC -> meaning(grounds, marks);
            case SKILLS ->
                grounds.asked().skills()
                        ? upward(half(
                                skills + TEXT_AS_SKILLS * words, marks.halves().skills()))
                        : ALL;
            case FIELD -> grounds.asked().field() ? upward(grounds.missing().field()) : ALL;
            case SENIORITY -> both(grounds.missing().seniority());
            case AVAILABILITY -> both(grounds.missing().availability());
            case TRACK_RECORD ->
                read(told.outputs().byWords(translation), marks.halves().outputs(), grounds, marks);
        };
    }

    private static Doubt meaning(Grounds grounds, Marks marks) {
        Grounds.Told told = grounds.told();
        double amount = told.texts().byMeaning(marks.translation())
                + SKILL_AS_TEXT * told.skills().byMeaning(marks.translation());
        // Where words stand in for all meaning, it may turn out either way.
        return !grounds.asked().meaning() || amount == 0
                ? ALL
                : read(amount, marks.halves().texts(), grounds, marks);
    }

    /**
     * More texts can only raise a value; a longer request may turn it either way, and so may what was translated. Never
     * more open downward than upward.
     */
    private static Doubt read(double amount, double half, Grounds grounds, Marks marks) {
        double ofRequest = half(grounds.asked().words(), marks.halves().words());
        double up = 1 - (1 - half(amount, half)) * (1 - ofRequest);
        return new Doubt(
                up, Math.min(up, Math.max(ofRequest, translated(grounds.told().texts()))));
    }

    private static double translated(Pieces texts) {
        return texts.count() == 0 ? 0 : (double) texts.translated() / texts.count();
    }

    private static double half(double amount, double half) {
        return half / (half + amount);
    }

    private static Doubt upward(double doubt) {
        return new Doubt(doubt, 0);
    }

    private static Doubt both(double doubt) {
        return new Doubt(doubt, doubt);
    }
}
