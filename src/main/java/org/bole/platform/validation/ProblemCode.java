package org.bole.platform.validation;

import jakarta.validation.Payload;

/** A payload whose class name, in kebab case, is the code of the violation instead of the constraint's name. */
public interface ProblemCode extends Payload {}
