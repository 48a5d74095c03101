package org.bole.round.rest.report;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.bole.platform.http.Attachment;
import org.bole.platform.problem.Languages;
import org.bole.platform.sheet.Spreadsheet;
import org.bole.round.application.RoundReports;
import org.bole.round.application.RoundReports.Reported;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What came out of a round, for those who answer for it. */
@Path("/api/v1/rounds/{id}/report")
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundReportResource {
    private static final String WHICH = "Number of the solution, from 1; left out: the newest";

    private final RoundReports reports;
    private final Clock clock;

    RoundReportResource(RoundReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getRoundReport",
            summary = "Report what came out of a round",
            description =
                    "Coverage, points and their bound, how the teams are spread, what each employer, district, stage"
                            + " and kind of request has, why places are empty and what would fill them, and why each candidate"
                            + " without a team has none. Accept: " + Spreadsheet.MEDIA_TYPE
                            + " gives the same as a spreadsheet, in the language of Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The report, or its spreadsheet",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RoundReportView.class),
                        examples = @ExampleObject(name = "report", value = ReportExample.REPORT)),
                @Content(
                        mediaType = Spreadsheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RoundReportView report(
            @PathParam("id") UUID id,
            @QueryParam("result") @Min(1) @Parameter(description = WHICH) @Nullable Integer number) {
        return RoundReportView.from(reports.report(id, number));
    }

    @GET
    @Produces(Spreadsheet.MEDIA_TYPE)
    @Operation(hidden = true)
    public RestResponse<byte[]> spreadsheet(
            @PathParam("id") UUID id,
            @QueryParam("result") @Min(1) @Nullable Integer number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Reported reported = reports.report(id, number);
        byte[] file = ReportWorkbook.write(reported, Languages.preferred(languages), clock.getZone());
        int solution = reported.solved().number();
        return RestResponse.ResponseBuilder.ok(file)
                .header(
                        Attachment.HEADER,
                        Attachment.named(
                                "round-%s-report-%d.xlsx".formatted(id, solution),
                                "%s-%d.xlsx"
                                        .formatted(reported.round().document().title(), solution)))
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.tag(languages))
                .build();
    }
}
