package org.bole.platform.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which field of a document a rule about several of them is told at: a rule is a method, which callers do not know. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Concerns {
    /** Name of the field; empty: the document as a whole. */
    String value();
}
