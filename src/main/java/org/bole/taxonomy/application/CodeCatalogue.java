package org.bole.taxonomy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeQuery;
import org.bole.taxonomy.domain.CodeTable;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.TableName;
import org.jspecify.annotations.Nullable;

/** What users may do with the code tables: see which there are, search one, look one code up. */
@ApplicationScoped
public class CodeCatalogue {
    private static final Messages MESSAGES = Messages.of("taxonomy");

    private final CodeTables tables;
    private final CodeSearch search;

    public CodeCatalogue(CodeTables tables, CodeSearch search) {
        this.tables = tables;
        this.search = search;
    }

    public List<CodeTableSummary> summaries() {
        return Arrays.stream(TableName.values()).map(this::summary).toList();
    }

    private CodeTableSummary summary(TableName name) {
        Bilingual title = MESSAGES.get("table." + name.slug() + ".title");
        Bilingual standard = MESSAGES.get("table." + name.slug() + ".standard");
        return new CodeTableSummary(name, title, standard, tables.table(name).size());
    }

    /**
     * One page of the entries that satisfy {@code query}.
     *
     * @param limit at least 1
     * @param cursor from an earlier page of the same query; null for the first page
     * @throws Refusal {@code unknown-table} (404), {@code invalid-parameter} (400) for a parent that the table does not
     *     have or a cursor that the service did not make
     */
    public CodeListing search(String slug, CodeQuery query, int limit, @Nullable String cursor) {
        CodeTable table = table(slug);
        String parent = query.parent();
        if (parent != null && !parent.equals(CodeQuery.TOP) && !table.contains(parent)) {
            throw invalid("parent", "unknown-code", MESSAGES.get("unknown-code", parent, slug));
        }
        int offset = cursor == null ? 0 : PagePosition.offset(cursor).orElseThrow(CodeCatalogue::invalidCursor);
        List<CodeEntry> found = search.search(table.name(), query);
        int from = Math.min(offset, found.size());
        int to = Math.min(from + limit, found.size());
        return new CodeListing(table, found.subList(from, to), to < found.size() ? PagePosition.cursor(to) : null);
    }

    /** One entry with its table. @throws Refusal {@code unknown-table} or {@code unknown-code} (404) */
    public CodeListing lookUp(String slug, String code) {
        CodeTable table = table(slug);
        CodeEntry entry = table.find(code)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.NOT_FOUND, "unknown-code", MESSAGES.get("unknown-code", code, slug)));
        return new CodeListing(table, List.of(entry), null);
    }

    private CodeTable table(String slug) {
        return tables.table(TableName.ofSlug(slug).orElseThrow(() -> unknownTable(slug)));
    }

    private static Refusal unknownTable(String slug) {
        String known = Arrays.stream(TableName.values()).map(TableName::slug).collect(Collectors.joining(", "));
        return new Refusal(Refusal.Kind.NOT_FOUND, "unknown-table", MESSAGES.get("unknown-table", slug, known));
    }

    private static Refusal invalidCursor() {
        return invalid("cursor", "invalid-cursor", MESSAGES.get("invalid-cursor"));
    }

    private static Refusal invalid(String parameter, String code, Bilingual reason) {
        return new Refusal(
                Refusal.Kind.INVALID, "invalid-parameter", reason, List.of(new Violation(parameter, code, reason)));
    }
}
