package candour.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link CandourExceptionHandler} in place. */
public class CandourExceptionHandlerFactory extends ExceptionHandlerFactory {

    public CandourExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CandourExceptionHandler(getWrapped().getExceptionHandler());
    }
}
