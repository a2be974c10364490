package candour.programme.api;

import candour.programme.Certificate;
import candour.programme.Draw;
import candour.shared.Numbered;

/** A draw, and what anybody needs to repeat it and find that it was fair; its cases are a list of their own. */
public record DrawDocument(Long id, Certificate certificate) implements Numbered {

    static DrawDocument of(Draw draw) {
        return new DrawDocument(draw.getId(), draw.getCertificate().withoutCases());
    }
}
