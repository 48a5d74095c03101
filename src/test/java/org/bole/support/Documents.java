package org.bole.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bole.organization.domain.CreditCode;

/** Documents to send, with every field filled in; keys are new each time. */
public final class Documents {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    // Each start of the service loads this class anew, and the database stays.
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() / 1000 % 80_000_000));

    private Documents() {}

    /** An object, written with single quotes and bare names. */
    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    public static String unique(String prefix) {
        return prefix + "-" + NEXT.incrementAndGet();
    }

    public static String creditCode() {
        return CreditCode.withCheckDigit("91310117T" + "%08d".formatted(NEXT.incrementAndGet()));
    }

    /** A document with every field, valid for {@code resource}; {@code organization} is the id of an existing one. */
    public static ObjectNode full(String resource, String organization) {
        return switch (resource) {
            case "organizations" -> organization("ENTERPRISE");
            case "profiles" -> profile(organization);
            case "requests" -> request(organization);
            case "scores" -> scores();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    public static ObjectNode organization(String kind) {
        ObjectNode document = json("""
                {name: '云间感光材料有限公司', nameEn: 'Yunjian Photosensitive Materials', region: '310117',
                 industries: ['3985'], clusters: ['集成电路材料'],
                 ladder: [{stage: 'TECH_SME', since: '2019-06-01'}, {stage: 'HIGH_TECH_ENTERPRISE', since: '2021-11-18'}],
                 holdings: [{kind: 'SHAREHOLDER', creditCode: '91310117MA1J00001G'}]}
                """);
        return document.put("kind", kind).put("creditCode", creditCode()).put("externalRef", unique("org"));
    }

    public static ObjectNode profile(String organization) {
        ObjectNode document = json("""
                {name: '林墨', nameEn: 'Lin Mo', roles: ['TECH_COMMISSIONER', 'ENTERPRISE_MENTOR'],
                 headline: '感光高分子与微纳加工', summary: '长期研究感光树脂的合成与显影机理。\\n第二段。',
                 title: '012', rank: 'ASSOCIATE_SENIOR', degree: '2', disciplines: ['43045'], industries: ['3985'],
                 skills: ['光刻胶配方', '显影工艺'], languages: ['zh', 'en'], regions: ['310117'], workMode: 'HYBRID',
                 capacity: {teams: 2, students: 3, daysPerMonth: 6}, availability: [{from: '2026-01-01', to: '2029-12-31'}],
                 outputs: [{kind: 'PAPER', title: '化学放大型光刻胶的线边缘粗糙度研究', abstract: '显影后线条边缘毛糙。', year: 2023}],
                 ties: [{kind: 'DECLARED', creditCode: '91310117MA1J00001G'}],
                 consent: {given: true, on: '2026-01-05', version: '2026-01'}, visibility: 'DISTRICT'}
                """);
        document.putObject("organization").put("id", organization);
        return document.put("externalRef", unique("person"));
    }

    public static ObjectNode request(String organization) {
        ObjectNode document = json("""
                {kind: 'TECHNOLOGY_CHALLENGE', status: 'DRAFT', title: '光刻胶显影后线条毛糙',
                 description: '显影后线条边缘毛糙,良率只有八成。', requiredSkills: ['光刻胶配方', '显影工艺'],
                 preferredSkills: ['缺陷分析'], disciplines: ['43045'], industries: ['3985'], trl: {now: 4, wanted: 7},
                 budget: 800000.50, region: '310117', workMode: 'ON_SITE',
                 period: {from: '2027-03-01', to: '2028-02-29'}, deadline: '2099-02-28',
                 headcount: {enterpriseMentors: 1, techCommissioners: 1, talents: 2}, mentorSource: 'ANY',
                 requirements: {minimumRank: 'INTERMEDIATE', minimumDegree: 'MASTER', languages: ['zh']},
                 excludedOrganizations: ['91310117MA1J00001G']}
                """);
        document.putObject("organization").put("id", organization);
        return document.put("externalRef", unique("need"));
    }

    public static ObjectNode scores() {
        return json("""
                {requests: [{id: 'r1', title: '光刻胶显影后线条毛糙', description: '良率只有八成。', skills: ['光刻胶配方'],
                             disciplines: ['43045'], industries: ['3985']}],
                 profiles: [{id: 'p1', roles: ['TECH_COMMISSIONER'], headline: '感光高分子', summary: '研究感光树脂。',
                             skills: ['显影工艺'], disciplines: ['43045'],
                             outputs: [{kind: 'PAPER', title: '光刻胶的线边缘粗糙度', abstract: '显影机理', year: 2021}]}],
                 pairs: [{request: 'r1', profile: 'p1'}], explain: true}
                """);
    }

    /** What a caller wrote of a document that was read: without what the service adds. */
    public static ObjectNode written(ObjectNode read) {
        ObjectNode document = read.deepCopy();
        document.remove(List.of("id", "version", "createdAt", "updatedAt"));
        return document;
    }

    /** Puts the members of {@code change} over those of {@code document}; null takes a member away (RFC 7396, flat). */
    public static ObjectNode merge(ObjectNode document, JsonNode change) {
        change.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                document.remove(member.getKey());
            } else {
                document.set(member.getKey(), member.getValue());
            }
        });
        return document;
    }
}
