package org.bole.taxonomy.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.bole.taxonomy.application.CodeCatalogue;
import org.bole.taxonomy.domain.CodeQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The code tables, for pickers and for checking codes before sending them. */
@Path("/api/v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes", description = "Code tables: disciplines, industries, regions, titles, degrees …")
public class CodesResource {
    private static final String PROBLEM = "application/problem+json";

    private final CodeCatalogue catalogue;

    public CodesResource(CodeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(operationId = "listCodeTables", summary = "List the code tables")
    @APIResponse(
            responseCode = "200",
            description = "All tables",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeTablesView.class),
                            examples = @ExampleObject(name = "tables", value = CodesExamples.TABLES)))
    public CodeTablesView tables() {
        return CodeTablesView.from(catalogue.summaries());
    }

    @GET
    @Path("/{table}")
    @Operation(
            operationId = "searchCodes",
            summary = "Search a code table",
            description = "Best fit first: exact code, code prefix, start of the name, part of the name, English name,"
                    + " pinyin, initials. Without q, all entries in the table's order.")
    @APIResponse(
            responseCode = "200",
            description = "One page of entries",
            content =
                    @Content(
                            schema = @Schema(implementation = CodePageView.class),
                            examples = @ExampleObject(name = "jisuanji", value = CodesExamples.PAGE)))
    @APIResponse(responseCode = "400", description = "A parameter is invalid", content = @Content(mediaType = PROBLEM))
    @APIResponse(responseCode = "404", description = "No such table", content = @Content(mediaType = PROBLEM))
    public CodePageView search(
            @PathParam("table") @Parameter(example = "disciplines") String table,
            @QueryParam("q")
                    @Size(max = 100)
                    @Parameter(
                            description = "Code prefix, part of the Chinese or English name, pinyin (jisuanji) or"
                                    + " initials (jsj)",
                            example = "jisuanji")
                    @Nullable
                    String q,
            @QueryParam("parent")
                    @Size(max = 20)
                    @Parameter(
                            description = "Only entries directly below this code; \"top\" for the top entries",
                            example = "D")
                    @Nullable
                    String parent,
            @QueryParam("level")
                    @Min(0)
                    @Max(9)
                    @Parameter(description = "Only entries of this level", example = "1")
                    @Nullable
                    Integer level,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor")
                    @Size(max = 100)
                    @Parameter(description = "nextCursor of the page before, with the other parameters unchanged")
                    @Nullable
                    String cursor) {
        return CodePageView.from(catalogue.search(table, new CodeQuery(q, parent, level), limit, cursor));
    }

    @GET
    @Path("/{table}/{code}")
    @Operation(operationId = "getCode", summary = "Get one code with its path and the codes below it")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeDetailView.class),
                            examples = @ExampleObject(name = "082", value = CodesExamples.ENTRY)))
    @APIResponse(responseCode = "404", description = "No such table or code", content = @Content(mediaType = PROBLEM))
    public CodeDetailView get(
            @PathParam("table") @Parameter(example = "titles") String table,
            @PathParam("code") @Parameter(example = "082") String code) {
        return CodeDetailView.from(catalogue.lookUp(table, code));
    }
}
