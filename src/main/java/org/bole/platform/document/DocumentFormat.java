package org.bole.platform.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/**
 * How documents are written to and read from the database. Apart from the API's own settings on purpose: a change of
 * what the API accepts must not change how old rows are read. Unknown fields of old rows are ignored, missing ones null.
 */
@JsonFormat
@PersistenceUnitExtension
public class DocumentFormat extends AbstractJsonFormatMapper {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    @Override
    protected <T> T fromString(CharSequence text, java.lang.reflect.Type type) {
        try {
            return MAPPER.readValue(text.toString(), MAPPER.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot read a stored document as " + type.getTypeName(), e);
        }
    }

    @Override
    protected <T> String toString(T value, java.lang.reflect.Type type) {
        try {
            return MAPPER.writerFor(MAPPER.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot store a document of " + type.getTypeName(), e);
        }
    }
}
