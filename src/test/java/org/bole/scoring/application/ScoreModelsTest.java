package org.bole.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.Calibration;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreModelsTest {
    private final ScoreModel model = new ScoreModels().current();

    @Test
    void hasAVersion() {
        assertThat(model.version()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void givesEveryComponentOfEveryKindSomeWeight(RequestKind kind) {
        for (Component component : Component.values()) {
            assertThat(model.weightsFor(kind).of(component))
                    .as(component.name())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void mixesSevenPartsWordsWithThreePartsMeaning(RequestKind kind) {
        assertThat(model.lexicalShare(kind)).isEqualTo(.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bge-small-zh-v1.5-q", "bge-small-en-v1.5-q"})
    void isCalibratedForTheModelsInThisProcess(String embeddingModel) {
        assertThat(model.calibrationFor(embeddingModel)).isNotEqualTo(Calibration.CAUTIOUS);
    }

    @Test
    void isCautiousWithAnEmbeddingModelThatItDoesNotKnow() {
        assertThat(model.calibrationFor("unknown")).isEqualTo(Calibration.CAUTIOUS);
    }
}
