package candour.shared.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Makes something that then stands below this address, by its number: answers 201 and says where. */
@NameBinding
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface Creates {}
