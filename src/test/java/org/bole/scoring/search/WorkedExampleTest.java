package org.bole.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.domain.text.LexicalQuery;
import org.bole.scoring.domain.text.Pool;
import org.bole.scoring.domain.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three texts and two requests, worked out independently of this code. */
class WorkedExampleTest {
    private static final List<String> UNITS = List.of(
            "Deep learning for reviewer assignment. We learn text similarity of papers.",
            "知识图谱构建与RAG问答研究",
            "基于知识图谱的供应链风险管理");
    private static final String KNOWLEDGE_GRAPH = "知识图谱驱动的供应链问答";
    private static final String REVIEWERS = "Reviewer assignment with text similarity";

    private final Tokenizer tokenizer = new LuceneTokenizer();
    private final List<Bag> bags = UNITS.stream().map(this::bag).toList();
    private final Corpus corpus = corpus();

    private Bag bag(String text) {
        return Bag.of(tokenizer.terms(text));
    }

    private Corpus corpus() {
        Corpus.Counter counter = new Corpus.Counter();
        bags.forEach(counter::add);
        return counter.snapshot();
    }

    private double value(String request, int unit) {
        return new LexicalQuery(bag(request), corpus).value(bags.get(unit));
    }

    @Test
    void countsTheTermsOfEachText() {
        assertThat(bags).extracting(Bag::length).containsExactly(15, 21, 27);
        assertThat(corpus.averageLength()).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, .251292", "2, .374463"})
    void weighsTheKnowledgeGraphRequest(int unit, double value) {
        assertThat(value(KNOWLEDGE_GRAPH, unit)).isEqualTo(value, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0, .637282", "1, 0", "2, 0"})
    void weighsTheReviewerRequest(int unit, double value) {
        assertThat(value(REVIEWERS, unit)).isEqualTo(value, within(1e-4));
    }

    @Test
    void poolsTheThreeTexts() {
        double[] values = {value(KNOWLEDGE_GRAPH, 0), value(KNOWLEDGE_GRAPH, 1), value(KNOWLEDGE_GRAPH, 2)};
        assertThat(Pool.of(values, 3)).isEqualTo((.374463 + .3 * .251292) / 1.39, within(1e-4));
    }
}
