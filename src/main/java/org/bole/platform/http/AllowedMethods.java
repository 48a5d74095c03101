package org.bole.platform.http;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods a path offers: RFC 9110, section 15.5.6, wants them named in a 405, and the framework does not. */
@ApplicationScoped
public class AllowedMethods {
    /** A path parameter in a template, with or without its own expression. */
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

    private volatile @Nullable List<Operation> operations;

    private record Operation(Pattern path, String method) {}

    /** The methods offered at {@code path}, sorted and separated by commas; empty when nothing is there. */
    public String at(String path) {
        Set<String> methods = new TreeSet<>();
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        for (Operation operation : operations()) {
            if (operation.path().matcher(plain).matches()) {
                methods.add(operation.method());
            }
        }
        return String.join(", ", methods);
    }

    private List<Operation> operations() {
        List<Operation> known = operations;
        if (known == null) {
            known = collect();
            operations = known;
        }
        return known;
    }

    private static List<Operation> collect() {
        List<Operation> found = new ArrayList<>();
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    collect(root.value(), method, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void collect(String root, Method method, List<Operation> found) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path below = method.getAnnotation(Path.class);
                found.add(new Operation(pattern(root + "/" + (below == null ? "" : below.value())), verb.value()));
            }
        }
    }

    private static Pattern pattern(String template) {
        String tidy = ("/" + template).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        StringBuilder expression = new StringBuilder();
        int last = 0;
        var parameter = PARAMETER.matcher(tidy);
        while (parameter.find()) {
            expression.append(Pattern.quote(tidy.substring(last, parameter.start())));
            expression.append(parameter.group().contains(":") ? ".+" : "[^/]+");
            last = parameter.end();
        }
        return Pattern.compile(
                expression.append(Pattern.quote(tidy.substring(last))).toString());
    }
}
