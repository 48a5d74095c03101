package org.bole.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As many generated people as an import needs; each has a summary, skills and two outputs of about 20 words. */
final class Crowd {
    private static final List<String> WORDS = List.of(
            "光刻胶", "电池", "隔膜", "催化剂", "图像识别", "机器人", "传感器", "涂层", "疫苗", "抗体", "芯片", "封装", "仿真", "调度", "供应链", "水处理",
            "膜分离", "复合材料", "焊接", "数控机床", "激光", "雷达", "遥感", "育种", "发酵", "储能", "氢燃料", "逆变器", "知识图谱", "语音合成");
    private static final List<String> DEEDS = List.of("研究", "制备", "优化", "检测", "设计", "应用", "建模", "评价", "开发", "控制");

    private Crowd() {}

    /** The same people for the same {@code seed}, made one at a time. */
    static Stream<ObjectNode> people(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> person(i, random));
    }

    private static ObjectNode person(int number, Random random) {
        ObjectNode person = JsonNodeFactory.instance
                .objectNode()
                .put("externalRef", "crowd-" + number)
                .put("name", "crowd-" + number)
                .put("summary", phrase(random, 10));
        person.putArray("roles").add("TECH_COMMISSIONER");
        ArrayNode skills = person.putArray("skills");
        for (int i = 0; i < 3; i++) {
            skills.add(WORDS.get(random.nextInt(WORDS.size())) + DEEDS.get(random.nextInt(DEEDS.size())));
        }
        ArrayNode outputs = person.putArray("outputs");
        for (int i = 0; i < 2; i++) {
            outputs.addObject()
                    .put("kind", "PROJECT")
                    .put("title", phrase(random, 4))
                    .put("abstract", phrase(random, 20))
                    .put("year", 2005 + random.nextInt(20));
        }
        return person;
    }

    private static String phrase(Random random, int words) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < words; i++) {
            List<String> from = i % 2 == 0 ? WORDS : DEEDS;
            phrase.append(from.get(random.nextInt(from.size())));
        }
        return phrase.toString();
    }
}
