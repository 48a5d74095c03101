package org.bole.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.scoring.domain.confidence.Confidence;
import org.bole.scoring.domain.confidence.Confidence.Cause;
import org.bole.scoring.domain.confidence.Confidence.Level;
import org.bole.scoring.domain.confidence.Confidence.Remedy;
import org.jspecify.annotations.Nullable;

/** Says in words, Chinese and English, how sure a score is and what its points mean. */
@ApplicationScoped
class ConfidenceWording {
    private static final Messages MESSAGES = Messages.of("scoring");

    /** @param likelihood share of pairs with such points that people find fitting; null where unknown */
    List<Bilingual> sentences(Confidence confidence, ProfileFacts profile, @Nullable Double likelihood) {
        List<Bilingual> sentences = new ArrayList<>();
        if (confidence.thin() || confidence.level() != Level.HIGH) {
            sentences.add(MESSAGES.get(
                    "confidence",
                    MESSAGES.get("confidence.level." + confidence.level().name()),
                    String.valueOf(confidence.low()),
                    String.valueOf(confidence.high())));
            confidence.causes().forEach(cause -> sentences.add(cause(cause, profile)));
        }
        if (likelihood != null) {
            sentences.add(MESSAGES.get("likelihood", String.valueOf(Math.round(likelihood * 100))));
        }
        return sentences;
    }

    Bilingual cause(Cause cause, ProfileFacts profile) {
        return cause.code() == Cause.Code.THIN_PROFILE
                ? MESSAGES.get(
                        "confidence.THIN_PROFILE",
                        told("skills", profile.skills().size()),
                        told("outputs", profile.outputs().size()))
                : MESSAGES.get("confidence." + cause.code().name());
    }

    private static Bilingual told(String what, int number) {
        return switch (number) {
            case 0 -> MESSAGES.get("confidence." + what + ".none");
            case 1 -> MESSAGES.get("confidence." + what + ".one");
            default -> MESSAGES.get("confidence." + what, String.valueOf(number));
        };
    }

    Bilingual remedy(Remedy remedy) {
        return MESSAGES.get("remedy." + remedy.code().name(), String.valueOf(remedy.points()));
    }
}
