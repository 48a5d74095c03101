package org.bole.demo;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.validation.KnownCodeValidator;

/** Gives the validators of codes their tables, as CDI does in the service. */
record TablesForValidators(CodeTables tables) implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        if (key == KnownCodeValidator.class) {
            return key.cast(new KnownCodeValidator(tables));
        }
        try {
            var constructor = key.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(key + " needs a constructor without parameters", e);
        }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        // Nothing is held.
    }
}
