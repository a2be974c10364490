package candour.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case that leaves no line of its own in the trail, for the reason given; refusals are kept all the same. */
@Target(TYPE)
@Retention(RUNTIME)
public @interface Quiet {

    /** Why. */
    String value();
}
