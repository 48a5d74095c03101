package org.bole.taxonomy.rest;

import java.util.List;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeTable;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of a code table with its place in the hierarchy. */
@Schema(name = "Code")
record CodeView(
        @Schema(examples = "520") String code,
        @Schema(examples = "计算机科学技术") String nameZh,

        @Schema(description = "Null where the standard has no English name", nullable = true) @Nullable
        String nameEn,

        @Schema(description = "Code of the entry above; null at the top", nullable = true) @Nullable
        String parent,

        @Schema(description = "The standard's own count", examples = "1")
        int level,

        boolean hasChildren,

        @Schema(description = "From the top down to this entry")
        List<Step> path,

        @Schema(description = "Rank of a professional title; null in every other table", nullable = true) @Nullable
        TitleRank rank,

        @Schema(description = "Level of a degree; null in every other table", nullable = true) @Nullable
        DegreeLevel degreeLevel) {

    /** One step of a path. */
    @Schema(name = "CodeStep")
    record Step(String code, String nameZh) {}

    static CodeView from(CodeTable table, CodeEntry entry) {
        return new CodeView(
                entry.code(),
                entry.nameZh(),
                entry.nameEn(),
                entry.parent(),
                entry.level(),
                !table.children(entry.code()).isEmpty(),
                table.path(entry.code()).stream()
                        .map(step -> new Step(step.code(), step.nameZh()))
                        .toList(),
                entry.grade() instanceof TitleRank rank ? rank : null,
                entry.grade() instanceof DegreeLevel level ? level : null);
    }
}
