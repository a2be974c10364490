package candour.programme.web;

import candour.programme.DrawSearch;
import candour.programme.FrameSearch;
import candour.shared.web.Download;
import candour.shared.web.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The certificate of a draw and the listing of a frame, byte for byte, to be checked elsewhere. */
@WebServlet({ProofServlet.CERTIFICATE, ProofServlet.LISTING})
public class ProofServlet extends HttpServlet {

    static final String CERTIFICATE = "/programme/certificate";
    static final String LISTING = "/programme/listing";

    @Inject
    private transient DrawSearch draws;

    @Inject
    private transient FrameSearch frames;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CERTIFICATE.equals(request.getServletPath())) {
            var draw = Ids.of(request.getParameter("id"), "Draw");
            send(response, draws.certificate(draw), "application/json", "draw-" + draw + "-certificate.json");
        } else {
            var frame = Ids.of(request.getParameter("id"), "Frame");
            send(response, frames.listing(frame), "text/plain", "frame-" + frame + "-listing.txt");
        }
    }

    private static void send(HttpServletResponse response, String text, String type, String name) throws IOException {
        new Download(name, type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8)).to(response);
    }
}
