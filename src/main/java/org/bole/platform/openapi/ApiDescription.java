package org.bole.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.bole.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the OpenAPI document what holds for every operation: the token, the problems, and which can happen where. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String API = "/api/";
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final List<String> GUESSES = List.of("Bad Request", "Not Authorized", "Not Allowed");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.info(OASFactory.createInfo()
                        .title("Bole 伯乐")
                        .version("1")
                        .description("Matches talent requests with experts and says why."
                                + " Texts for people come in Chinese or English, as Accept-Language asks."))
                .servers(List.of(OASFactory.createServer().url("/").description("This service")));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSecurityScheme(BEARER, bearer()).addSchema(PROBLEM, problem());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(ApiDescription::describe);
        }
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The operator's token: printed at the first start, or set by BOLE_BOOTSTRAP_TOKEN.");
    }

    private static Schema problem() {
        Schema violation = type(Schema.SchemaType.OBJECT)
                .addProperty(
                        "pointer", text("JSON Pointer into the body, or the name of a parameter", "/outputs/2/year"))
                .addProperty("code", text("Stable, for programs", "out-of-range"))
                .addProperty("reason", text("For people, in their language", "Expected a whole number, found a text."));
        return type(Schema.SchemaType.OBJECT)
                .description("RFC 9457 problem details")
                .required(List.of("type", "title", "status", "detail", "instance", "violations", "traceId"))
                .addProperty("type", text("Stable, for programs", "urn:bole:problem:invalid-input"))
                .addProperty("title", text("The kind of problem", "Invalid input"))
                .addProperty("status", type(Schema.SchemaType.INTEGER).examples(List.of(400)))
                .addProperty("detail", text("What happened and what to do", "The input has 1 violation(s)."))
                .addProperty("instance", text("Path of the request", "/api/v1/requests"))
                .addProperty("violations", type(Schema.SchemaType.ARRAY).items(violation))
                .addProperty("traceId", text("Quote it when reporting", "4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    private static Schema text(String description, String example) {
        return type(Schema.SchemaType.STRING).description(description).examples(List.of(example));
    }

    private static void describe(String path, PathItem item) {
        if (path.startsWith(API)) {
            item.getOperations().values().forEach(operation -> describe(path, operation));
            if (item.getPOST() != null) {
                mayBeSentAgain(item.getPOST());
            }
        }
    }

    private static void describe(String path, Operation operation) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        refuses(operation, "400", "The input is wrong: every violation is listed.");
        refuses(operation, "401", "The token is missing or wrong.");
        refuses(operation, "406", "The operation cannot answer in the format asked for.");
        if (path.contains("{")) {
            refuses(operation, "404", "What the path names does not exist.");
        }
        if (operation.getRequestBody() != null) {
            refuses(operation, "413", "The body is too large.");
            refuses(operation, "415", "The body's content type is not understood.");
        }
        if (hasParameter(operation, "If-Match")) {
            refuses(operation, "412", "Someone else changed it in the meantime.");
            refuses(operation, "428", "The header If-Match is missing.");
        }
        tellProblems(operation);
    }

    private static void mayBeSentAgain(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Made by the caller, another one for each call: whoever sends the same call again with the"
                        + " same key within a day gets the first answer, and the work is done once. What only computes"
                        + " answers the same call the same anyway.")
                .schema(text("1 to 255 visible ASCII characters", "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77")
                        .minLength(1)
                        .maxLength(255)
                        .pattern("^[!-~]+$")));
        refuses(operation, "409", "A call with the same Idempotency-Key is being worked on.");
        refuses(operation, "422", "The Idempotency-Key came with another call before.");
        tellProblems(operation);
    }

    private static boolean hasParameter(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(p -> name.equalsIgnoreCase(p.getName()));
    }

    /** What the operation says itself goes first; the framework's guesses say nothing. */
    private static void refuses(Operation operation, String status, String description) {
        APIResponse said = operation.getResponses().getAPIResponse(status);
        if (said == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        } else if (said.getDescription() == null || GUESSES.contains(said.getDescription())) {
            said.setDescription(description);
        }
    }

    /** Every refusal is a problem, also one that only the operation knows of. */
    private static void tellProblems(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4")) {
                Schema schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
            }
        });
    }
}
