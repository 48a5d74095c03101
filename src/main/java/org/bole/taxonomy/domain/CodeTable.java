package org.bole.taxonomy.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One code table: a forest of entries. Immutable and thread-safe. Looking an entry up is O(1); moving along the
 * hierarchy costs at most its depth (4).
 *
 * <p>Entries also have an index, 0 to {@code size() - 1} in the table's order, so that callers who compare the same
 * codes often can resolve them once.
 */
public final class CodeTable {
    private static final int NONE = -1;

    private final TableName name;
    private final List<CodeEntry> entries;
    private final Map<String, Integer> indexes;
    private final int[] parents;
    private final int[] depths;
    private final List<List<CodeEntry>> children;
    private final List<CodeEntry> roots;

    /**
     * @param entries parents before their children
     * @throws IllegalArgumentException when a code occurs twice or a parent does not come before its child
     */
    public CodeTable(TableName name, List<CodeEntry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        int size = this.entries.size();
        Map<String, Integer> indexByCode = new HashMap<>(size * 2);
        parents = new int[size];
        depths = new int[size];
        List<CodeEntry> tops = new ArrayList<>();
        List<List<CodeEntry>> below = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            CodeEntry entry = this.entries.get(i);
            parents[i] = indexOfParent(entry, indexByCode);
            depths[i] = parents[i] == NONE ? 1 : depths[parents[i]] + 1;
            (parents[i] == NONE ? tops : below.get(parents[i])).add(entry);
            below.add(new ArrayList<>(0));
            if (indexByCode.put(entry.code(), i) != null) {
                throw new IllegalArgumentException("%s: code %s occurs twice".formatted(name.slug(), entry.code()));
            }
        }
        indexes = Map.copyOf(indexByCode);
        roots = List.copyOf(tops);
        children = below.stream().map(List::copyOf).toList();
    }

    private int indexOfParent(CodeEntry entry, Map<String, Integer> known) {
        if (entry.parent() == null) {
            return NONE;
        }
        Integer index = known.get(entry.parent());
        if (index == null) {
            throw new IllegalArgumentException("%s: parent %s of code %s must be an earlier code of the table"
                    .formatted(name.slug(), entry.parent(), entry.code()));
        }
        return index;
    }

    public TableName name() {
        return name;
    }

    public int size() {
        return entries.size();
    }

    /** All entries in the table's order: parents before children. */
    public List<CodeEntry> entries() {
        return entries;
    }

    public List<CodeEntry> roots() {
        return roots;
    }

    public boolean contains(String code) {
        return indexes.containsKey(code);
    }

    public Optional<CodeEntry> find(String code) {
        int index = indexOf(code);
        return index == NONE ? Optional.empty() : Optional.of(entries.get(index));
    }

    /** The index of {@code code}; -1 when the table does not have it. */
    public int indexOf(String code) {
        return indexes.getOrDefault(code, NONE);
    }

    /** @param index of an entry; others throw {@link IndexOutOfBoundsException} */
    public CodeEntry entry(int index) {
        return entries.get(index);
    }

    /** The index of the entry above; -1 at the top. */
    public int parentOf(int index) {
        return parents[index];
    }

    /** The entry above; empty at the top. @throws IllegalArgumentException when the code is unknown */
    public Optional<CodeEntry> parent(String code) {
        int parent = parents[require(code)];
        return parent == NONE ? Optional.empty() : Optional.of(entries.get(parent));
    }

    /** Entries directly below, in the table's order. @throws IllegalArgumentException when the code is unknown */
    public List<CodeEntry> children(String code) {
        return children.get(require(code));
    }

    /** From the top down to the entry itself. @throws IllegalArgumentException when the code is unknown */
    public List<CodeEntry> path(String code) {
        Deque<CodeEntry> path = new ArrayDeque<>();
        for (int i = require(code); i != NONE; i = parents[i]) {
            path.addFirst(entries.get(i));
        }
        return List.copyOf(path);
    }

    /** The entry of {@code level} that {@code code} is or lies below; empty when there is none, or the code is unknown. */
    public Optional<CodeEntry> above(String code, int level) {
        for (int i = indexOf(code); i != NONE; i = parents[i]) {
            if (entries.get(i).level() == level) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code descendant} is {@code ancestor} itself or lies anywhere below it. Indexes of entries. */
    public boolean covers(int ancestor, int descendant) {
        int index = descendant;
        while (depths[index] > depths[ancestor]) {
            index = parents[index];
        }
        return index == ancestor;
    }

    /** As {@link #covers(int, int)}; false when either code is unknown. */
    public boolean covers(String ancestor, String descendant) {
        int above = indexOf(ancestor);
        int below = indexOf(descendant);
        return above != NONE && below != NONE && covers(above, below);
    }

    /**
     * How close two entries are in the hierarchy, in [0, 1]: {@code 2·depth(lca) / (depth(a) + depth(b))}, where lca is
     * their lowest common ancestor and the virtual root above all tops has depth 0. Symmetric; 1 exactly for an entry
     * and itself; 0 exactly for entries under different tops. No allocation; at most 4 steps.
     *
     * <p>Source: Z. Wu, M. Palmer, "Verb semantics and lexical selection", ACL 1994, section 4.
     */
    public double similarity(int a, int b) {
        int x = a;
        int y = b;
        while (x != y) {
            if (depths[x] >= depths[y]) {
                x = parents[x];
            } else {
                y = parents[y];
            }
            if (x == NONE || y == NONE) {
                return 0;
            }
        }
        return 2.0 * depths[x] / (depths[a] + depths[b]);
    }

    /** As {@link #similarity(int, int)}. @throws IllegalArgumentException when a code is unknown */
    public double similarity(String a, String b) {
        return similarity(require(a), require(b));
    }

    private int require(String code) {
        int index = indexOf(code);
        if (index == NONE) {
            throw new IllegalArgumentException("code (%s) is not in table %s".formatted(code, name.slug()));
        }
        return index;
    }
}
