package candour.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Whatever passes this front door is in the trail (D4); comes with {@link UseCases} and {@link Reads}. */
@Inherited
@InterceptorBinding
@Target(TYPE)
@Retention(RUNTIME)
@interface Recorded {}
