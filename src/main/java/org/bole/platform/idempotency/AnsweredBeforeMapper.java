package org.bole.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class AnsweredBeforeMapper {
    /** Byte for byte what was answered then. */
    @ServerExceptionMapper
    Response again(AnsweredBefore call) {
        Answer answer = call.answer();
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.tag() != null) {
            response.header(HttpHeaders.ETAG, answer.tag());
        }
        return response.build();
    }
}
