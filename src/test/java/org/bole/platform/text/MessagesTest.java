package org.bole.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages SCORING = Messages.of("scoring");

    @Test
    void givesBothLanguages() {
        Bilingual unknown = SCORING.get("unknown");
        assertThat(unknown).isEqualTo(new Bilingual("未注明", "not stated"));
    }

    @Test
    void putsArgumentsInTheirPlaces() {
        assertThat(SCORING.get("unknown-id", "r1").en()).isEqualTo("Nothing has the id \"r1\"");
    }

    @Test
    void speaksABilingualArgumentInEachLanguage() {
        Bilingual kind = new Bilingual("论文", "paper");
        assertThat(SCORING.get("source.OUTPUT", kind, "T")).isEqualTo(new Bilingual("论文《T》", "the paper \"T\""));
    }

    @Test
    void leavesBracesAndApostrophesOfArgumentsAlone() {
        assertThat(SCORING.get("source.SKILL", "it's {0}").en()).isEqualTo("the skill \"it's {0}\"");
    }

    @Test
    void knowsWhichKeysItHas() {
        assertThat(SCORING.has("unknown")).isTrue();
        assertThat(SCORING.has("no-such-key")).isFalse();
    }

    @Test
    void failsForAKeyThatIsMissing() {
        assertThatThrownBy(() -> SCORING.get("no-such-key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void failsForAFeatureWithoutABundle() {
        assertThatThrownBy(() -> Messages.of("no-such-feature")).isInstanceOf(MissingResourceException.class);
    }
}
