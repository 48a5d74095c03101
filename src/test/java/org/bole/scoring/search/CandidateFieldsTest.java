package org.bole.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateFieldsTest {
    @Test
    void modelsWhoseNamesDifferInSignsAloneHaveFieldsOfTheirOwn() {
        assertThat(CandidateFields.vectors("bge:1.5")).isNotEqualTo(CandidateFields.vectors("bge-1-5"));
    }

    @Test
    void aFieldOfVectorsIsNamedAlikeEachTimeAndInPlainLetters() {
        assertThat(CandidateFields.vectors("模型/v1.5"))
                .isEqualTo(CandidateFields.vectors("模型/v1.5"))
                .matches("[A-Za-z0-9_]+");
    }
}
