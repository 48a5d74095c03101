package org.bole.platform.document;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A document that callers may send back as they read it: what {@link Stored} added is skipped, since the path says which
 * document is meant and {@code If-Match} which version.
 */
@JacksonAnnotationsInside
@JsonIgnoreProperties({"id", "version", "createdAt", "updatedAt"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakenBack {}
