package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.UUID;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;

/**
 * Collects writes to one index and sends them a few mebibytes at a time: clusters refuse bodies above 100.
 *
 * <p>The revision is the documents' version for the cluster, which lets nothing older overwrite what is there: a write
 * that was given up and sent again, and arrives twice or late, does no harm.
 */
final class Bulk {
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Cluster cluster;
    private final String index;
    private final long revision;
    private final StringBuilder lines = new StringBuilder();

    Bulk(Cluster cluster, String index, long revision) {
        this.cluster = cluster;
        this.index = index;
        this.revision = revision;
    }

    void put(IndexEntry entry) {
        for (int i = 0; i < entry.documents().size(); i++) {
            action("index", entry.owner(), i);
            ObjectNode document = document(entry.documents().get(i), entry.version(), i);
            if (i == 0 && entry.content() != null) {
                document.put(Names.CONTENT, entry.content());
            }
            line(document);
            sendWhenLong();
        }
    }

    /** Takes out the document of this number among its owner's. */
    void remove(UUID owner, int number) {
        action("delete", owner, number);
        sendWhenLong();
    }

    private void action(String verb, UUID owner, int number) {
        ObjectNode action = JSON.objectNode();
        action.putObject(verb)
                .put("_index", index)
                .put("_id", owner + "/" + number)
                .put("version", revision)
                .put("version_type", "external_gte");
        line(action);
    }

    private void line(ObjectNode line) {
        lines.append(line).append('\n');
    }

    private void sendWhenLong() {
        if (lines.length() > MOST_CHARACTERS) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (!lines.isEmpty()) {
            cluster.bulk(lines.toString());
            lines.setLength(0);
        }
    }

    private ObjectNode document(IndexDocument source, long version, int number) {
        UUID owner = source.owner();
        ObjectNode target = JSON.objectNode()
                .put(Names.OWNER, owner.toString())
                .put(Names.NUMBER_IN_ENTRY, number)
                .put(Names.TIE, owner.getLeastSignificantBits())
                .put(Names.VERSION, version)
                .put(Names.REVISION, revision);
        ObjectNode keywords = target.putObject(Names.KEYWORDS);
        source.keywords().forEach((name, values) -> array(keywords, name, values));
        source.facets().forEach((name, values) -> array(keywords, name, values));
        ObjectNode words = target.putObject(Names.WORDS);
        source.terms().forEach((name, values) -> words.put(name, String.join("\n", values)));
        ObjectNode numbers = target.putObject(Names.NUMBERS);
        source.numbers().forEach(numbers::put);
        ObjectNode meanings = target.putObject(Names.VECTORS);
        source.vectors().forEach((name, vector) -> meanings.set(name, components(vector)));
        return target;
    }

    private static void array(ObjectNode target, String name, Collection<String> values) {
        ArrayNode array = target.putArray(name);
        values.forEach(array::add);
    }

    static ArrayNode components(byte[] vector) {
        ArrayNode components = JSON.arrayNode(vector.length);
        for (byte component : vector) {
            components.add(component);
        }
        return components;
    }
}
