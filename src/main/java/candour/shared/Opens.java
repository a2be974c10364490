package candour.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** This read opens case-level content; its first argument is the id of the named kind of thing. The trail keeps it. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Opens {

    /** The kind of thing that is opened, such as {@code Audit}. */
    String value();
}
