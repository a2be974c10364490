package candour.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The only way to change anything in a component: each public method names its permission and is one transaction. */
@Stereotype
@ApplicationScoped
@Transactional
@Recorded
@Target(TYPE)
@Retention(RUNTIME)
public @interface UseCases {}
