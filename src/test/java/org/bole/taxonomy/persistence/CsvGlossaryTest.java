package org.bole.taxonomy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.bole.taxonomy.domain.Glossary;
import org.bole.taxonomy.domain.TextLanguage;
import org.junit.jupiter.api.Test;

class CsvGlossaryTest {
    private static final Glossary GLOSSARY = CsvGlossary.read();

    @Test
    void translatesATechnicalSentence() {
        assertThat(GLOSSARY.translate("碳化硅外延片的表面缺陷在线检测", TextLanguage.ENGLISH).text())
                .isEqualTo("silicon carbide epitaxial wafer surface defect online inspection");
        assertThat(GLOSSARY.translate(
                                "Fault diagnosis of rolling bearings by convolutional neural networks",
                                TextLanguage.CHINESE)
                        .text())
                .isEqualTo("故障诊断 滚动轴承 卷积神经网络");
    }

    @Test
    void knowsTensOfThousandsOfTerms() {
        assertThat(GLOSSARY.size()).isGreaterThan(50_000);
    }

    @Test
    void prefersTheTechnicalSense() {
        // The general dictionary would say "craft".
        assertThat(GLOSSARY.translate("工艺", TextLanguage.ENGLISH).terms().get(0).best())
                .isEqualTo("process");
    }
}
