package org.bole.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** By which name a caller sends a parameter of a resource method. */
public final class ParameterNames {
    private ParameterNames() {}

    /** The name; empty for a group of parameters; null when the parameter is the body. */
    public static @Nullable String of(List<Annotation> annotations, String javaName) {
        for (Annotation annotation : annotations) {
            String name = sent(annotation, javaName);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String sent(Annotation annotation, String javaName) {
        String query = query(annotation, javaName);
        if (query != null) {
            return query;
        }
        String path = path(annotation, javaName);
        if (path != null) {
            return path;
        }
        if (annotation instanceof HeaderParam header) {
            return header.value();
        }
        if (annotation instanceof RestHeader header) {
            return header.value().isEmpty() ? javaName : header.value();
        }
        if (annotation instanceof FormParam form) {
            return form.value();
        }
        if (annotation instanceof CookieParam cookie) {
            return cookie.value();
        }
        return annotation instanceof BeanParam ? "" : null;
    }

    static @Nullable String query(Annotation annotation, String javaName) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        if (annotation instanceof RestQuery query) {
            return query.value().isEmpty() ? javaName : query.value();
        }
        return null;
    }

    static @Nullable String path(Annotation annotation, String javaName) {
        if (annotation instanceof PathParam path) {
            return path.value();
        }
        if (annotation instanceof RestPath path) {
            return path.value().isEmpty() ? javaName : path.value();
        }
        return null;
    }
}
