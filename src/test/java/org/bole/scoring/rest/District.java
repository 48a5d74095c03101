package org.bole.scoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.Waiting;

/** A small district, made by hand: two firms, a university, six people, three requests. */
final class District {
    final ObjectNode askerDocument = Documents.organization("ENTERPRISE");
    final ObjectNode otherDocument = Documents.organization("ENTERPRISE");
    final ObjectNode universityDocument = Documents.organization("UNIVERSITY");
    final String asker = Api.create("organizations", askerDocument);
    final String otherFirm = Api.create("organizations", otherDocument);
    final String university = Api.create("organizations", universityDocument);

    /** Ids by name. */
    final Map<String, String> people = new TreeMap<>();

    final String photoresist;
    final String robots;
    final String teaching;

    District() {
        person("resist", university, """
                {roles: ['TECH_COMMISSIONER'], title: '011', headline: '光刻胶与显影工艺',
                 skills: ['光刻胶配方', '显影工艺', '缺陷分析'], disciplines: ['43045'],
                 outputs: [{kind: 'PAPER', title: '光刻胶显影后线条边缘粗糙度的成因', year: 2024},
                           {kind: 'PATENT', title: '一种改善显影后线条毛糙的光刻胶', year: 2023}]}
                """);
        person("polymers", university, """
                {roles: ['TECH_COMMISSIONER', 'ENTERPRISE_MENTOR'], title: '012', headline: '功能高分子材料',
                 skills: ['感光树脂合成'], disciplines: ['43050'],
                 outputs: [{kind: 'PAPER', title: '感光树脂的合成与性能', year: 2022}]}
                """);
        person("robots", university, """
                {roles: ['TECH_COMMISSIONER'], title: '011', headline: '移动机器人导航',
                 skills: ['路径规划', '激光雷达'], disciplines: ['52020'],
                 outputs: [{kind: 'PAPER', title: '仓储移动机器人的多机路径规划', year: 2025}]}
                """);
        person("mentor", otherFirm, """
                {roles: ['ENTERPRISE_MENTOR'], title: '012', headline: '芯片制造工艺工程师',
                 skills: ['显影工艺', '良率提升'], disciplines: ['51030'], outputs: []}
                """);
        person("student", university, """
                {roles: ['TALENT'], title: null, degree: '3', headline: '材料学硕士生', skills: ['光刻胶表征'],
                 disciplines: ['43045'], outputs: []}
                """);
        person("insider", asker, """
                {roles: ['TECH_COMMISSIONER'], title: '012', headline: '光刻胶配方与显影工艺',
                 skills: ['光刻胶配方', '显影工艺'], disciplines: ['43045'], outputs: []}
                """);
        photoresist = request(asker, "{}");
        robots = request(otherFirm, """
                {title: '仓储机器人多机调度', description: '十台移动机器人在仓库里互相等待,需要路径规划。',
                 requiredSkills: ['路径规划'], preferredSkills: ['激光雷达'], disciplines: ['52020'], industries: ['3491']}
                """);
        teaching = request(asker, """
                {kind: 'RECRUITMENT', title: '招收材料方向研究生', description: '参与光刻胶表征。', requiredSkills: ['光刻胶表征'],
                 preferredSkills: [], headcount: {talents: 2}}
                """);
        Waiting.awaitVectors();
    }

    static ObjectNode plainProfile(String employer) {
        ObjectNode document = Documents.profile(employer);
        document.remove(List.of("rank", "ties", "summary"));
        return document;
    }

    static ObjectNode plainRequest(String organization) {
        ObjectNode document = Documents.request(organization).put("status", "OPEN");
        document.remove(List.of("requirements", "excludedOrganizations"));
        return document;
    }

    private void person(String name, String employer, String change) {
        ObjectNode document = plainProfile(employer).put("name", name);
        people.put(name, Api.create("profiles", Documents.merge(document, Documents.json(change))));
    }

    private static String request(String organization, String change) {
        return Api.create("requests", Documents.merge(plainRequest(organization), Documents.json(change)));
    }

    /** The matches of a request among the people of this district, best first. */
    List<JsonNode> ranked(String request, Map<String, ?> parameters) {
        Map<String, Object> all = new TreeMap<>(parameters);
        all.putIfAbsent("limit", 200);
        return Api.all("requests/" + request + "/matches", all).stream()
                .filter(match -> people.containsValue(match.path("profileId").asText()))
                .toList();
    }

    /** Names of the people of this district in a ranking. */
    List<String> names(String request, Map<String, ?> parameters) {
        return ranked(request, parameters).stream()
                .map(match -> match.path("profileName").asText())
                .toList();
    }

    JsonNode explained(String request, String person) {
        return Documents.json(Api.get("requests/" + request + "/matches/" + people.get(person))
                .asString());
    }
}
