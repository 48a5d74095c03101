package org.bole.scoring.domain.confidence;

import org.bole.scoring.domain.confidence.Confidence.Cause;
import org.bole.scoring.domain.confidence.Confidence.Remedy;
import org.bole.scoring.domain.confidence.Grounds.Asked;
import org.bole.scoring.domain.confidence.Grounds.Missing;
import org.bole.scoring.domain.confidence.Grounds.Told;

/** The same grounds with something cured or added: what the difference is worth is what it leaves open. */
final class Changes {
    /** Fewer pieces than this are a thin profile. */
    private static final int THIN = 4;
    /** What a profile that says enough has of outputs and of skills. */
    private static final int ENOUGH = 5;
    /** A request of fewer words is short. */
    private static final int SHORT = 12;
    /** What a request that says enough has of words. */
    private static final int ENOUGH_WORDS = 80;
    /** How many outputs or skills a person is asked to add. */
    private static final int MORE = 3;

    private Changes() {}

    static boolean present(Cause.Code code, Grounds grounds) {
        Told told = grounds.told();
        Asked asked = grounds.asked();
        return switch (code) {
            case THIN_PROFILE -> told.texts().count() + told.skills().count() < THIN;
            case NO_FIELD -> grounds.missing().field() > 0;
            case NO_RANK_OR_DEGREE -> grounds.missing().seniority() > 0;
            case NO_AVAILABILITY -> grounds.missing().availability() > 0;
            case OTHER_LANGUAGE -> told.texts().translated() + told.skills().translated() > 0;
            case NOT_READ_BY_MEANING ->
                asked.meaning()
                        && told.texts().byMeaning(1) + told.skills().byMeaning(1) == 0
                        && told.texts().count() + told.skills().count() > 0;
            case SHORT_REQUEST -> asked.words() > 0 && asked.words() < SHORT;
            case REQUEST_WITHOUT_SKILLS -> !asked.skills();
            case REQUEST_WITHOUT_FIELD -> !asked.field();
            case REQUEST_NOT_READ_BY_MEANING -> !asked.meaning() && asked.words() > 0;
        };
    }

    static Grounds without(Cause.Code code, Grounds grounds) {
        Told told = grounds.told();
        Asked asked = grounds.asked();
        Missing missing = grounds.missing();
        boolean meaning = asked.meaning();
        return switch (code) {
            case THIN_PROFILE ->
                grounds.with(new Told(
                        told.summary().atLeast(1, meaning),
                        told.outputs().atLeast(ENOUGH, meaning),
                        told.skills().atLeast(ENOUGH, meaning)));
            case NO_FIELD -> grounds.with(new Missing(0, missing.seniority(), missing.availability()));
            case NO_RANK_OR_DEGREE -> grounds.with(new Missing(missing.field(), 0, missing.availability()));
            case NO_AVAILABILITY -> grounds.with(new Missing(missing.field(), missing.seniority(), 0));
            case OTHER_LANGUAGE ->
                grounds.with(new Told(
                        told.summary().inOwnLanguage(),
                        told.outputs().inOwnLanguage(),
                        told.skills().inOwnLanguage()));
            case NOT_READ_BY_MEANING ->
                grounds.with(new Told(
                        told.summary().allByMeaning(),
                        told.outputs().allByMeaning(),
                        told.skills().allByMeaning()));
            case SHORT_REQUEST -> grounds.with(new Asked(ENOUGH_WORDS, asked.skills(), asked.field(), meaning));
            case REQUEST_WITHOUT_SKILLS -> grounds.with(new Asked(asked.words(), true, asked.field(), meaning));
            case REQUEST_WITHOUT_FIELD -> grounds.with(new Asked(asked.words(), asked.skills(), true, meaning));
            case REQUEST_NOT_READ_BY_MEANING ->
                grounds.with(new Told(
                                told.summary().allByMeaning(),
                                told.outputs().allByMeaning(),
                                told.skills().allByMeaning()))
                        .with(new Asked(asked.words(), asked.skills(), asked.field(), true));
        };
    }

    static Grounds with(Remedy.Code code, Grounds grounds) {
        Told told = grounds.told();
        boolean meaning = grounds.asked().meaning();
        return switch (code) {
            case OUTPUTS -> grounds.with(new Told(told.summary(), told.outputs().plus(MORE, meaning), told.skills()));
            case SKILLS ->
                grounds.with(
                        new Told(told.summary(), told.outputs(), told.skills().plus(MORE, meaning)));
            case SUMMARY -> grounds.with(new Told(told.summary().atLeast(1, meaning), told.outputs(), told.skills()));
            case FIELD -> without(Cause.Code.NO_FIELD, grounds);
            case RANK_OR_DEGREE -> without(Cause.Code.NO_RANK_OR_DEGREE, grounds);
            case AVAILABILITY -> without(Cause.Code.NO_AVAILABILITY, grounds);
            case LANGUAGE -> without(Cause.Code.OTHER_LANGUAGE, grounds);
        };
    }
}
