package org.bole.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Lets a resource take a record as its body; anything wrong with the body is refused before the resource runs. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
class JsonBodies implements MessageBodyReader<Object> {
    /** Types by which a resource asks for the body itself. */
    private static final List<Class<?>> RAW =
            List.of(InputStream.class, Reader.class, byte[].class, String.class, JsonParser.class, JsonNode.class);

    private final BodyReader bodies;
    private final ObjectMapper mapper;

    JsonBodies(BodyReader bodies, ObjectMapper mapper) {
        this.bodies = bodies;
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return RAW.stream().noneMatch(raw -> raw.isAssignableFrom(type));
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return bodies.read(body.readAllBytes(), mapper.constructType(generic)).value();
    }
}
