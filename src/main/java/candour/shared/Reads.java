package candour.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What pages, reports and other components ask of a component. Each public method names its permission and applies
 * the asker's scope in the query itself.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Recorded
@Target(TYPE)
@Retention(RUNTIME)
public @interface Reads {}
