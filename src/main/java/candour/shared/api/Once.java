package candour.shared.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A command: it carries an {@code Idempotency-Key}, and sent again with the same key it is done once. */
@NameBinding
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface Once {}
