package org.bole.profile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.search.Hit;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Matching;
import org.bole.platform.search.Query;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.lucene.LuceneEngines;
import org.bole.platform.search.text.NameKeys;
import org.bole.platform.search.text.Question;
import org.bole.platform.search.text.Subject;
import org.bole.platform.search.text.Subject.Weight;
import org.bole.platform.search.text.SubjectFields;
import org.bole.platform.search.text.SubjectQuery;
import org.bole.taxonomy.search.PinyinRomanizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions put to a small index: who is found, and in which order; also that {@link Matching} agrees. */
class PeopleRankingTest {
    private static final PersonNames NAMES = new PersonNames(new PinyinRomanizer());

    private final Random random = new Random(20261101);

    @TempDir
    Path folder;

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, IndexDocument> documents = new HashMap<>();
    private SearchEngine engine;

    @BeforeEach
    void fill() {
        engine = new LuceneEngines(folder).create("people");
        person("林墨", "Lin Mo", "感光高分子", "光刻胶配方", "长期研究感光树脂的合成与显影机理。");
        person("凌莫言", null, "高纯靶材", "磁控溅射", "会一点光刻，也会做胶粘剂。");
        person("单弘毅", "Shan Hongyi", "dry etching", "plasma etching", "Etched films of silicon, by CVD.");
        person("刘明", null, "机器视觉", "缺陷检测", "林墨的同事，写过林墨传。");
        person("光明", null, "民歌", "合唱", "与技术无关。");
        engine.commit();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void person(String name, @Nullable String nameEn, String headline, String skill, String summary) {
        Subject.Builder subject = new Subject.Builder().name("/name", name, NAMES.keys(name));
        if (nameEn != null) {
            subject.name("/nameEn", nameEn, NameKeys.written(nameEn));
        }
        subject.text("/headline", headline, Weight.STRONG)
                .texts("/skills", List.of(skill), Weight.STRONG)
                .text("/summary", summary, Weight.PLAIN)
                .text("/organization/name", "云间大学", Weight.AROUND)
                .reference("/externalRef", "HR-" + name.codePointAt(0));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        names.put(id, name);
        IndexDocument document = SubjectFields.document(id, subject.build(Set.of("name=" + name)));
        documents.put(id, document);
        engine.replace(List.of(id), List.of(new IndexEntry(id, 1, List.of(document))), 1);
    }

    private List<String> found(String asked) {
        Query query = SubjectQuery.of(asked, Question.of(asked));
        List<Hit> hits =
                engine.search(new Search(query, new Query.Everything(), 10)).hits();
        List<UUID> matching = documents.values().stream()
                .filter(document -> new Matching(document).satisfies(query))
                .map(IndexDocument::owner)
                .toList();
        assertThat(hits)
                .as("the engine and Matching agree")
                .extracting(Hit::owner)
                .containsExactlyInAnyOrderElementsOf(matching);
        return hits.stream().map(hit -> names.getOrDefault(hit.owner(), "?")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"林墨", "林 墨", "linmo", "lin mo", "LIN MO", "mo lin", "molin", "linm", "Lín Mò", "lmo", "ＬＩＮＭＯ"})
    void findsAPersonByName(String asked) {
        assertThat(found(asked)).first().isEqualTo("林墨");
    }

    @Test
    void whoIsCalledSoComesBeforeWhoWritesAboutThem() {
        assertThat(found("林墨")).containsExactly("林墨", "刘明");
    }

    @Test
    void findsByInitialsAndByTheirBeginning() {
        assertThat(found("lm")).contains("林墨", "刘明", "凌莫言");
        assertThat(found("lm").subList(0, 2)).containsExactlyInAnyOrder("林墨", "刘明");
        assertThat(found("lmy")).containsExactly("凌莫言");
    }

    @Test
    void aWholeSyllableComesBeforeTheBeginningOfOne() {
        assertThat(found("lin")).containsExactly("林墨", "凌莫言");
        assertThat(found("ling")).containsExactly("凌莫言");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanhongyi", "shan hong yi", "danhongyi", "shy", "hongyi", "hong", "单", "弘毅", "單弘毅"})
    void findsAPolyphonicSurnameInBothReadings(String asked) {
        assertThat(found(asked)).containsExactly("单弘毅");
    }

    @ParameterizedTest
    @CsvSource({
        "光刻胶,林墨",
        "光刻膠,林墨",
        "光刻胶配方,林墨",
        "光刻胶的配方,林墨",
        "磁控溅射,凌莫言",
        "etch,单弘毅",
        "ETCHED film,单弘毅",
        "ｃｖｄ,单弘毅",
        "感光高分子 显影,林墨",
        "林墨光刻胶,林墨",
        "lin 光刻胶,林墨",
        "lm 光刻胶,林墨",
        "云间大学 溅射,凌莫言"
    })
    void findsByWordsOfTextsAndNamesTogether(String asked, String name) {
        assertThat(found(asked)).first().isEqualTo(name);
    }

    @Test
    void allOfAFewWordsMustBeThere() {
        assertThat(found("光刻胶 溅射")).isEmpty();
        assertThat(found("光刻胶 配方 民歌")).isEmpty();
        assertThat(found("显影 合成 感光 民歌")).containsExactly("林墨");
    }

    @Test
    void aWordIsMoreThanItsCharacters() {
        assertThat(found("光刻胶")).containsExactly("林墨");
    }

    @Test
    void aNameComesBeforeATextHoweverOftenItSaysTheWord() {
        assertThat(found("光")).first().isEqualTo("光明");
    }

    @Test
    void findsAReferenceOnlyWhole() {
        String reference = "hr-" + "林".codePointAt(0);
        assertThat(found(reference)).containsExactly("林墨");
        assertThat(found(reference.substring(0, reference.length() - 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "墨林", "inmo", "不存在的词", "the", "😀x"})
    void findsNobodyWhereThereIsNobody(String asked) {
        assertThat(found(asked)).isEmpty();
    }

    @Test
    void claimsFilter() {
        Query all = SubjectQuery.claims(Set.of("name=林墨"));
        assertThat(engine.search(new Search(new Query.Everything(), all, 9)).hits())
                .hasSize(1);
        Query none = SubjectQuery.claims(Set.of("name=林墨", "name=刘明"));
        assertThat(engine.search(new Search(new Query.Everything(), none, 9)).hits())
                .isEmpty();
        assertThat(engine.search(new Search(new Query.Everything(), SubjectQuery.claims(Set.of()), 9))
                        .hits())
                .hasSize(5);
    }

    @Test
    void aTextWithoutSpacesDoesNotStopTheIndex() {
        person("长文", null, "の".repeat(200), "の".repeat(60), "の".repeat(20_000));
        engine.commit();
        assertThat(found("长文")).containsExactly("长文");
    }

    @Test
    void theLongestQuestionIsNotTooMuchForTheEngine() {
        StringBuilder asked = new StringBuilder();
        for (char c = 'a'; c < 'a' + 26; c++) {
            asked.append(c).append(c).append(' ').append((char) ('一' + c)).append(' ');
        }
        for (char han = '光'; asked.length() < Question.LONGEST; han++) {
            asked.append(han);
        }
        assertThat(found(asked.toString())).isEmpty();
    }
}
