package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.search.Query;

/** Makes OpenSearch's query language. */
final class OpenSearchQueries {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What the cluster multiplies BM25 with. */
    private final double factor;

    OpenSearchQueries(double factor) {
        this.factor = factor;
    }

    ObjectNode query(Query query) {
        if (query instanceof Query.Word word) {
            ObjectNode term = JSON.objectNode().put("value", word.term()).put("boost", word.boost() / factor);
            return leaf("term", Names.words(word.field()), term);
        } else if (query instanceof Query.All all) {
            return all(all);
        } else if (query instanceof Query.Any any) {
            return any(any);
        } else if (query instanceof Query.Best best) {
            ObjectNode body = JSON.objectNode();
            ArrayNode parts = body.putArray("queries");
            best.parts().forEach(part -> parts.add(query(part)));
            return wrapped("dis_max", body);
        } else if (query instanceof Query.Worth worth) {
            return constant(query(worth.part()), worth.score());
        }
        return constant(unscored(query), 0);
    }

    private ObjectNode unscored(Query query) {
        if (query instanceof Query.OneOf one) {
            ArrayNode values = JSON.arrayNode();
            one.values().stream().sorted().forEach(values::add);
            return wrapped("terms", JSON.objectNode().set(Names.keyword(one.field()), values));
        } else if (query instanceof Query.Prefix prefix) {
            return leaf(
                    "prefix", Names.keyword(prefix.field()), JSON.objectNode().put("value", prefix.start()));
        } else if (query instanceof Query.AtLeast range) {
            return leaf("range", Names.number(range.field()), JSON.objectNode().put("gte", range.least()));
        } else if (query instanceof Query.Not not) {
            ObjectNode body = JSON.objectNode();
            body.putArray("must_not").add(query(not.part()));
            return wrapped("bool", body);
        } else if (query instanceof Query.Everything) {
            return wrapped("match_all", JSON.objectNode());
        }
        throw new IllegalArgumentException("unknown query " + query);
    }

    private ObjectNode all(Query.All all) {
        ObjectNode body = JSON.objectNode();
        ArrayNode must = body.putArray("must");
        ArrayNode filter = body.putArray("filter");
        ArrayNode not = body.putArray("must_not");
        for (Query part : all.parts()) {
            if (part instanceof Query.Not no) {
                not.add(query(no.part()));
            } else {
                (part.scores() ? must : filter).add(query(part));
            }
        }
        return wrapped("bool", body);
    }

    private ObjectNode any(Query.Any any) {
        ObjectNode body = JSON.objectNode();
        ArrayNode should = body.putArray("should");
        any.parts().forEach(part -> should.add(query(part)));
        if (any.parts().isEmpty()) {
            return wrapped("match_none", JSON.objectNode());
        }
        return wrapped("bool", body.put("minimum_should_match", any.least()));
    }

    /** Documents of these owners whose number among the owner's is at least that under which the owner stands. */
    static ObjectNode numberedFrom(Map<Integer, List<UUID>> owners) {
        ObjectNode body = JSON.objectNode();
        ArrayNode should = body.putArray("should");
        owners.forEach((least, some) -> {
            ArrayNode ids = JSON.arrayNode();
            some.forEach(owner -> ids.add(owner.toString()));
            ObjectNode both = JSON.objectNode();
            both.putArray("filter")
                    .add(wrapped("terms", JSON.objectNode().set(Names.OWNER, ids)))
                    .add(leaf("range", Names.NUMBER_IN_ENTRY, JSON.objectNode().put("gte", least)));
            should.add(wrapped("bool", both));
        });
        ObjectNode unscored = JSON.objectNode();
        unscored.putArray("filter").add(wrapped("bool", body));
        return wrapped("bool", unscored);
    }

    private static ObjectNode constant(ObjectNode filter, float score) {
        ObjectNode body = JSON.objectNode();
        body.set("filter", filter);
        return wrapped("constant_score", body.put("boost", score));
    }

    private static ObjectNode leaf(String name, String field, ObjectNode body) {
        ObjectNode inner = JSON.objectNode();
        inner.set(field, body);
        return wrapped(name, inner);
    }

    private static ObjectNode wrapped(String name, ObjectNode body) {
        ObjectNode outer = JSON.objectNode();
        outer.set(name, body);
        return outer;
    }
}
