package org.bole.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bole.platform.search.text.Subject.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    private static Subject text(String text) {
        return new Subject.Builder().text("/summary", text, Weight.PLAIN).build(Set.of());
    }

    private static List<Highlight> highlights(String asked, Subject subject) {
        return new Highlighter(asked, Question.of(asked)).highlights(subject);
    }

    private static List<String> marked(String asked, String text) {
        return highlights(asked, text(text)).stream()
                .flatMap(one -> one.fragments().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "光刻胶|化学放大型光刻胶的研究|化学放大型<em>光刻胶</em>的研究",
                "光刻胶|光刻膠配方|<em>光刻膠</em>配方",
                "胶|光刻胶与胶粘剂|光刻<em>胶</em>与<em>胶</em>粘剂",
                "etching|dry Etched films, etch|dry <em>Etched</em> films, <em>etch</em>",
                "cvd|采用ＣＶＤ工艺|采用<em>ＣＶＤ</em>工艺",
                "muller|by Mu\u0308ller et al|by <em>Mu\u0308ller</em> et al",
                "光刻胶的配方|光刻胶配方|<em>光刻胶</em><em>配方</em>",
                "𠮷田|在𠮷田的|在<em>𠮷田</em>的"
            })
    void marksWhatIsFound(String asked, String text, String marked) {
        assertThat(marked(asked, text)).containsExactly(marked.replace("</em><em>", ""));
    }

    @Test
    void escapesWhatPeopleWrite() {
        assertThat(marked("胶", "<script>alert(\"胶\")</script> & 'x'"))
                .containsExactly("&lt;script&gt;alert(&quot;<em>胶</em>&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
        assertThat(marked("em", "<em>em</em>")).containsExactly("&lt;<em>em</em>&gt;<em>em</em>&lt;/<em>em</em>&gt;");
    }

    @Test
    void aLongTextIsCutAroundItsHits() {
        String far = "无关的话".repeat(100);
        List<String> fragments = marked("光刻胶", far + "讲光刻胶的事" + far + "又讲光刻胶" + far);
        assertThat(fragments).hasSize(2).allSatisfy(fragment -> {
            assertThat(fragment).contains("<em>光刻胶</em>").startsWith("…").endsWith("…");
            assertThat(fragment.replaceAll("</?em>|…", "")).hasSizeLessThanOrEqualTo(200);
        });
    }

    @Test
    void atMostThreeFragmentsTheRichestOnes() {
        String far = "无".repeat(300);
        String text = "胶" + far + "胶胶，胶" + far + "胶" + far + "胶、胶" + far + "胶";
        List<String> fragments = marked("胶", text);
        assertThat(fragments).hasSize(3);
        assertThat(fragments.get(1)).contains("<em>胶胶</em>，<em>胶</em>");
    }

    @Test
    void noFragmentBreaksACharacter() {
        String text = "𠮷".repeat(200) + "胶" + "𠮷".repeat(200);
        assertThat(marked("胶", text))
                .hasSize(1)
                .allSatisfy(fragment -> assertThat(
                                fragment.replaceAll("</?em>|…|胶", "").codePoints())
                        .allMatch(Character::isSupplementaryCodePoint));
    }

    @Test
    void aNameHeardIsMarkedWhole() {
        Subject subject = new Subject.Builder()
                .name("/name", "林墨", NameKeys.person("林墨", List.of(List.of("lin", "mo")), 1))
                .text("/summary", "Lin's work", Weight.PLAIN)
                .build(Set.of());
        for (String asked : List.of("linmo", "lin", "lm", "mo")) {
            assertThat(highlights(asked, subject)).as(asked).contains(new Highlight("/name", List.of("<em>林墨</em>")));
        }
        assertThat(highlights("墨", subject)).containsExactly(new Highlight("/name", List.of("林<em>墨</em>")));
    }

    @Test
    void aReferenceIsMarkedWholeAndOnlyWhole() {
        Subject subject =
                new Subject.Builder().reference("/externalRef", "HR-2041").build(Set.of());
        assertThat(highlights("hr-2041", subject))
                .containsExactly(new Highlight("/externalRef", List.of("<em>HR-2041</em>")));
        assertThat(highlights("2041", subject)).isEmpty();
    }

    @Test
    void namesComeFirstAndFieldsAreFew() {
        Subject.Builder many = new Subject.Builder();
        many.texts("/skills", IntStream.range(0, 50).mapToObj(i -> "胶" + i).toList(), Weight.STRONG);
        Subject subject = many.name("/name", "胶东", NameKeys.written("胶东")).build(Set.of());
        List<Highlight> highlights = highlights("胶", subject);
        assertThat(highlights).hasSize(12);
        assertThat(highlights.get(0).field()).isEqualTo("/name");
        assertThat(highlights.get(1).field()).isEqualTo("/skills/0");
    }

    @Test
    void nothingIsMarkedWhereNothingIsFound() {
        assertThat(marked("光刻胶", "无关的话")).isEmpty();
    }
}
