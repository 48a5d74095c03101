package org.bole.platform.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bole.platform.json.Excerpt;
import org.bole.platform.json.Nearest;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;

/** The query and path parameters that one resource method declares, with their types. Immutable. */
final class DeclaredParameters {
    private static final Messages MESSAGES = Messages.of("http");

    private final Map<String, TextReader> query = new TreeMap<>();
    private final Map<String, TextReader> path = new TreeMap<>();

    DeclaredParameters(Method method) {
        for (Parameter parameter : method.getParameters()) {
            List<Annotation> annotations = List.of(parameter.getAnnotations());
            boolean declared = declare(annotations, parameter.getName(), parameter.getParameterizedType());
            if (!declared) {
                // Fields of a body carry no parameter annotations, so looking into every type is harmless.
                declareGroup(parameter.getType());
            }
        }
    }

    private void declareGroup(Class<?> group) {
        for (Class<?> type = group; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                declare(List.of(field.getAnnotations()), field.getName(), field.getGenericType());
            }
        }
    }

    private boolean declare(List<Annotation> annotations, String javaName, Type type) {
        for (Annotation annotation : annotations) {
            String queryName = ParameterNames.query(annotation, javaName);
            if (queryName != null) {
                query.put(queryName, TextReader.of(element(type)));
                return true;
            }
            String pathName = ParameterNames.path(annotation, javaName);
            if (pathName != null) {
                path.put(pathName, TextReader.of(element(type)));
                return true;
            }
        }
        return false;
    }

    /** The type of one value: a list, set or optional of something is sent as that something. */
    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> one) {
            return one;
        }
        return type instanceof Class<?> one ? one : String.class;
    }

    /** Everything wrong with what was sent. */
    List<Violation> violations(MultivaluedMap<String, String> sentQuery, MultivaluedMap<String, String> sentPath) {
        List<Violation> violations = new ArrayList<>();
        sentQuery.forEach((name, values) -> {
            TextReader reader = query.get(name);
            if (reader == null) {
                violations.add(unknown(name));
            } else {
                values.forEach(value -> reader.check(name, value, violations));
            }
        });
        sentPath.forEach((name, values) -> {
            TextReader reader = path.get(name);
            if (reader != null) {
                values.forEach(value -> reader.check(name, value, violations));
            }
        });
        return violations;
    }

    private Violation unknown(String name) {
        String legal = query.isEmpty() ? "-" : String.join(", ", query.keySet());
        String sent = Excerpt.of(name);
        return Nearest.to(name, query.keySet())
                .map(near -> new Violation(
                        sent, "unknown-parameter", MESSAGES.get("unknown-parameter.near", sent, near, legal)))
                .orElseGet(
                        () -> new Violation(sent, "unknown-parameter", MESSAGES.get("unknown-parameter", sent, legal)));
    }
}
