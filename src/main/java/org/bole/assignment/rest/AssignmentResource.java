package org.bole.assignment.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bole.assignment.application.Answer;
import org.bole.assignment.application.Solver;
import org.bole.assignment.domain.ForcedPair;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stateless assignment. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "assignments", description = "The best assignment of experts to requests, with its proof")
public class AssignmentResource {
    private static final String EXAMPLE = """
            {"requests":[{"id":"r1","demand":1},{"id":"r2","demand":1}],
             "experts":[{"id":"e1","max":1},{"id":"e2","max":1}],
             "pairs":[{"request":"r1","expert":"e1","score":0.9},{"request":"r1","expert":"e2","score":0.8},
                      {"request":"r2","expert":"e1","score":0.7}]}
            """;

    private static final String FORCED = """
            {"requests":[{"id":"r1"},{"id":"r2"}], "experts":[{"id":"e1"},{"id":"e2"}],
             "pairs":[{"request":"r1","expert":"e1","score":0.9},{"request":"r1","expert":"e2","score":0.8},
                      {"request":"r2","expert":"e1","score":0.7},{"request":"r2","expert":"e2","score":0.9}],
             "explainNotChosen":true}
            """;

    private final Solver solver;

    AssignmentResource(Solver solver) {
        this.solver = solver;
    }

    @POST
    @Operation(
            operationId = "assign",
            summary = "Assign experts to requests, nothing stored",
            description = "All places are filled if they can be; of the assignments that do, the one with the greatest"
                    + " total (TOTAL), or whose poorest request has the most (FAIR). Where constraints contradict each"
                    + " other, the status is INFEASIBLE, and conflicts and suggestions say why and what would help."
                    + " With explainNotChosen it says of each pair that is not chosen what forcing it would cost, exactly:"
                    + " for TOTAL without lots, and 10,000 pairs at most."
                    + " The same call has the same answer, byte for byte.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "two of each", value = EXAMPLE),
                                @ExampleObject(name = "and what forcing a pair would cost", value = FORCED)
                            }))
    public AssignmentView assign(@NotNull AssignmentCall call) {
        AssignmentPlan plan = AssignmentPlan.of(call);
        Locks locks = new Locks(plan);
        if (!locks.conflicts().isEmpty()) {
            return AssignmentViews.contradictory(plan, locks);
        }
        Answer answer = solver.solve(plan.question());
        List<ForcedPair> notChosen =
                Boolean.TRUE.equals(call.explainNotChosen()) ? solver.notChosen(plan.question(), answer) : null;
        return new AssignmentViews(call, plan, answer, notChosen).view();
    }
}
