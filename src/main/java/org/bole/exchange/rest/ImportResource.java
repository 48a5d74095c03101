package org.bole.exchange.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.bole.exchange.application.ImportMode;
import org.bole.exchange.application.Imports;
import org.bole.exchange.application.Imports.Received;
import org.bole.exchange.reading.RowError;
import org.bole.platform.idempotency.OnceOnly;
import org.bole.platform.job.Job;
import org.bole.platform.job.JobResponses;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Organisations, profiles and requests in bulk, from NDJSON and CSV files")
public class ImportResource {
    private static final String DESCRIPTION = """
            The body is the file, up to 1 GiB. The answer is a job; its result is \
            {resource, mode, dryRun, kept, complete, rows, created, updated, unchanged, rejected, errorCount, errors}.

            A row replaces the document with the same externalRef within its organisation (organisations: also with the \
            same creditCode), else it is added. Of two rows of one file with the same key the later one is wrong.

            **Modes.** `all-or-nothing` (the safe default): one transaction, kept only when every row is good; else the \
            job is FAILED. `keep-good`: good rows are kept, 500 at a time; the job is SUCCEEDED, with rejected > 0. With \
            `dryRun=true` nothing is kept in either mode, and the result says what would have been.

            **NDJSON**: one JSON document on each line, as the resource's POST takes it; blank lines are skipped.

            **CSV**: the first row names the columns: the names of the JSON fields, with dots for nested ones \
            (`organization.creditCode`, `capacity.teams`), or their Chinese names. Lists of texts are separated by `;` or \
            `；`; lists of objects (`outputs`, `availability`, `ladder` …) are JSON arrays. An empty cell is an absent \
            field. Columns are separated by commas, semicolons or tabs. A column that is not known stops the import.

            **Character sets**: UTF-8 and GB18030 (GBK, GB 2312), as the charset parameter says; without one UTF-8, or \
            GB18030 when the bytes are not UTF-8.

            **Row numbers** are those of the line in the file where the row starts, from 1; the header of a CSV is line 1. \
            A row may have 1 MiB.""";

    private final Imports imports;
    private final OnceOnly once;

    ImportResource(Imports imports, OnceOnly once) {
        this.imports = imports;
        this.once = once;
    }

    @POST
    @Path("/{resource}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "importFile", summary = "Import a file", description = DESCRIPTION)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ImportTypes.NDJSON,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "profiles", value = ImportExamples.NDJSON)),
                @Content(
                        mediaType = ImportTypes.CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "profiles", value = ImportExamples.CSV))
            })
    @APIResponse(
            responseCode = "202",
            description = "The file is stored and the job queued",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the job is",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = Job.class),
                            examples = @ExampleObject(name = "queued", value = ImportExamples.QUEUED)))
    public RestResponse<Job> accept(
            @PathParam("resource")
                    @Parameter(
                            description = "What the rows are",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"organizations", "profiles", "requests"}))
                    String resource,
            @QueryParam("mode")
                    @DefaultValue("all-or-nothing")
                    @Parameter(
                            description = "What becomes of the good rows of a file that has bad ones",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"all-or-nothing", "keep-good"},
                                            defaultValue = "all-or-nothing"))
                    ImportMode mode,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only say what would happen")
                    boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            InputStream file)
            throws Exception {
        Received received = imports.receive(resource, mode, dryRun, ImportTypes.content(contentType), file);
        boolean queued = false;
        try {
            // Only now: who sends slowly holds no transaction.
            RestResponse<Job> accepted = once.once(() -> JobResponses.accepted(imports.queue(received)));
            queued = true;
            return accepted;
        } finally {
            if (!queued) {
                imports.discard(received);
            }
        }
    }

    @GET
    @Path("/{id}/errors")
    @Operation(
            operationId = "listImportErrors",
            summary = "List the errors of an import",
            description = "In the order of the file, the first 100,000 of them, also while the import runs.")
    @APIResponse(
            responseCode = "200",
            description = "One page of errors",
            content = @Content(examples = @ExampleObject(name = "errors", value = ImportExamples.ERRORS)))
    public Page<RowError> errors(
            @PathParam("id") @Parameter(description = "Id of the import's job") UUID id,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        return imports.errors(id, limit, cursor);
    }
}
