package candour.access;

import candour.shared.NotPermitted;
import candour.shared.TrailEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Turns away whoever lacks the permission, before a transaction opens (200), and puts the refusal in the trail. */
@Requires(Permission.SIGN_IN)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RequiresInterceptor implements Serializable {

    @Inject
    private CurrentUser user;

    @Inject
    private Event<TrailEvent> trail;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var method = call.getMethod();
        var permission = method.getAnnotation(Requires.class).value();
        if (!user.may(permission)) {
            var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            trail.fire(new TrailEvent(TrailEvent.Kind.REFUSED, name, null, null, permission.name()));
            throw new NotPermitted(permission.name());
        }
        return call.proceed();
    }
}
