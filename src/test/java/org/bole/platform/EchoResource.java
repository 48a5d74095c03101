package org.bole.platform;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bole.platform.http.Versions;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.validation.PlainText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A resource for tests: gives back what it was sent, or fails in the way it is asked to. */
@Path("/api/v1/echo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EchoResource {
    public enum Colour {
        RED,
        GREEN
    }

    public record Item(@NotNull @PlainText(max = 10) String title, Integer year) {}

    public record Body(
            @NotNull @PlainText(max = 100) String name,
            int count,
            @NotEmpty List<@Valid Item> items) {}

    public static class Filter {
        @QueryParam("region")
        @Nullable
        String region;

        @QueryParam("since")
        @Nullable
        LocalDate since;
    }

    @Inject
    DataSource database;

    @POST
    @Operation(operationId = "echo", summary = "Gives back what it was sent")
    public Body echo(Body body) {
        return body;
    }

    @GET
    public List<String> list(
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable Cursor cursor,
            @QueryParam("colour") @Nullable Colour colour,
            @QueryParam("depth") @DefaultValue("1") @Max(5) int depth,
            @BeanParam Filter filter) {
        return List.of(String.valueOf(limit.value()), String.valueOf(filter.since));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") UUID id) {
        return Response.ok(List.of(id)).tag(Versions.tag(3)).build();
    }

    @PUT
    @Path("/{id}")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        Versions.requireMatch(ifMatch, 3);
        return Response.ok(body).tag(Versions.tag(4)).build();
    }

    @POST
    @Path("/raw")
    @Consumes(MediaType.WILDCARD)
    public long raw(InputStream body) throws IOException {
        return body.transferTo(java.io.OutputStream.nullOutputStream());
    }

    @GET
    @Path("/fail/{how}")
    public String fail(@PathParam("how") String how) throws SQLException {
        switch (how) {
            case "bug" -> throw new IllegalStateException("secret internals");
            case "forbidden" -> throw new ForbiddenException();
            case "database" -> throw new IllegalStateException(new SQLException("connection lost", "08006"));
            case "pool" -> throw new SQLException("Sorry, acquisition timeout! Acquisition timeout");
            case "lock" -> throw new jakarta.persistence.OptimisticLockException("row 7");
            default -> throw new jakarta.ws.rs.NotFoundException();
        }
    }
}
