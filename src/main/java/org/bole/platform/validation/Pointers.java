package org.bole.platform.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bole.platform.http.ParameterNames;
import org.jspecify.annotations.Nullable;

/** Turns a path of Bean Validation into a JSON pointer, or into the name of a parameter. */
final class Pointers {
    private Pointers() {}

    static String of(ConstraintViolation<?> broken) {
        StringBuilder pointer = new StringBuilder();
        Path.@Nullable MethodNode method = null;
        String parameter = null;
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                parameter = name(broken.getRootBeanClass(), method, index);
            } else {
                append(pointer, node, broken.getLeafBean());
            }
        }
        return parameter == null ? pointer.toString() : parameter(parameter, pointer.toString());
    }

    /** Inside a group of parameters (a bean parameter) the property is the parameter. */
    private static String parameter(String name, String inside) {
        return name.isEmpty() && !inside.isEmpty() ? inside.substring(1) : name;
    }

    private static void append(StringBuilder pointer, Path.Node node, @Nullable Object leaf) {
        if (node.isInIterable()) {
            Object at = node.getIndex() != null ? node.getIndex() : node.getKey();
            if (at != null) {
                pointer.append('/').append(escape(at.toString()));
            }
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            String name = jsonName(leaf, node.getName());
            pointer.append(name.isEmpty() ? "" : "/" + escape(name));
        }
    }

    /**
     * The name by which callers know a field: a Java keyword, such as abstract, cannot be the component's own name, and a rule
     * about several fields is none; empty for the document as a whole.
     */
    private static String jsonName(@Nullable Object bean, String property) {
        try {
            JsonProperty name = bean == null
                    ? null
                    : bean.getClass().getDeclaredField(property).getAnnotation(JsonProperty.class);
            return name == null ? property : name.value();
        } catch (NoSuchFieldException notOfThisBean) {
            return concerned(bean, property);
        }
    }

    private static String concerned(@Nullable Object bean, String property) {
        String rule = "is" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.ofNullable(bean)
                .flatMap(one -> Arrays.stream(one.getClass().getMethods()))
                .filter(method -> method.getName().equals(rule))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Concerns.class)))
                .map(Concerns::value)
                .findFirst()
                .orElse(property);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Name of a query or path parameter; empty for a group of them; null for a body. Looked for in every superclass,
     * since the generated subclass overrides the method without its annotations.
     */
    private static @Nullable String name(Class<?> resource, Path.@Nullable MethodNode node, int index) {
        String name = null;
        for (Class<?> at = resource; node != null && name == null && at != null; at = at.getSuperclass()) {
            name = name(declared(at, node), index);
        }
        return name;
    }

    private static @Nullable String name(@Nullable Method method, int index) {
        return method == null
                ? null
                : ParameterNames.of(
                        List.of(method.getParameterAnnotations()[index]), method.getParameters()[index].getName());
    }

    private static @Nullable Method declared(Class<?> resource, Path.MethodNode node) {
        try {
            return resource.getDeclaredMethod(
                    node.getName(), node.getParameterTypes().toArray(Class<?>[]::new));
        } catch (NoSuchMethodException inherited) {
            return null;
        }
    }
}
