package candour.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Writes what no use case may forget (D4): a use case that announced nothing of its own is recorded by its name, a
 * read that {@link Opens} case-level content is recorded, and so is asking for what is not there or not in scope.
 * Runs inside the transaction, so that the deed and its entry stand or fall together.
 */
@Recorded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RecordingInterceptor implements Serializable {

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private Announcements announcements;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        var method = call.getMethod();
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var before = announcements.count();
        try {
            var result = call.proceed();
            var opens = method.getAnnotation(Opens.class);
            if (opens != null) {
                trail.fire(new TrailEvent(TrailEvent.Kind.OPENED, name, opens.value(), idIn(call), null));
            } else if (isUseCase(method.getDeclaringClass()) && announcements.count() == before) {
                trail.fire(new TrailEvent(name, null, null));
            }
            return result;
        } catch (NotFound foreign) {
            if (foreign.isNews()) {
                trail.fire(new TrailEvent(TrailEvent.Kind.REFUSED, name, foreign.kind(), foreign.number(), null));
            }
            throw foreign;
        }
    }

    private static boolean isUseCase(Class<?> type) {
        return type.isAnnotationPresent(UseCases.class) && !type.isAnnotationPresent(Quiet.class);
    }

    private static Long idIn(InvocationContext call) {
        var args = call.getParameters();
        return args.length > 0 && args[0] instanceof Long id ? id : null;
    }
}
