package candour.programme;

import static org.assertj.core.api.Assertions.assertThat;

import candour.sampling.StratifiedDraw;
import candour.shared.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever has the certificate and the frame's listing, and nothing else, can repeat the draw. */
class CertificateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Draw draw = DrawTest.drawn(0, 6, null);
    private final String document = draw.getCertificateText();
    private final String listing = draw.getFrame().listing();

    @Test
    void vouches_for_the_listing() throws Exception {
        var hash = HexFormat.of().formatHex(sha256(listing));
        assertThat(hash).isEqualTo(JSON.readTree(document).get("frameSha256").textValue());
    }

    @Test
    void lists_no_cases_where_a_page_lists_them_by_themselves() {
        var shown = draw.getCertificate().withoutCases();
        assertThat(shown.drawn()).isEmpty();
        assertThat(shown).usingRecursiveComparison().ignoringFields("drawn").isEqualTo(draw.getCertificate());
    }

    @Test
    void is_repeated_by_our_own_engine() throws Exception {
        var certificate = JSON.readTree(document);
        var again = StratifiedDraw.of(
                certificate.get("seed").textValue(),
                certificate.get("sampleSize").intValue(),
                listing.lines().map(line -> line.split(",", 3)[2]).toList());
        assertThat(again.units()).extracting(unit -> unit.framePosition()).isEqualTo(positionsIn(certificate));
    }

    @Test
    void is_repeated_by_a_stranger_who_has_only_its_words() throws Exception {
        var certificate = JSON.readTree(document);
        assertThat(strangersDraw(certificate, listing)).isEqualTo(pseudonymsIn(certificate));
    }

    @Test
    void is_not_repeated_with_another_seed() throws Exception {
        var certificate = JSON.readTree(document.replace("round-7", "round-8"));
        assertThat(strangersDraw(certificate, listing)).isNotEqualTo(pseudonymsIn(certificate));
    }

    @Test
    void shares_add_up_to_the_sample_and_strata_to_the_frame() {
        var certificate = draw.getCertificate();
        assertThat(certificate.strata()).extracting(Certificate.Share::stratum).containsExactly("CIN", "CLA", "CP");
        assertThat(certificate.strata().stream()
                        .mapToInt(Certificate.Share::share)
                        .sum())
                .isEqualTo(6);
        assertThat(certificate.strata().stream()
                        .mapToInt(Certificate.Share::size)
                        .sum())
                .isEqualTo(7);
    }

    @Test
    void is_canonical_json() {
        assertThat(Json.canonical(draw.getCertificate())).isEqualTo(document);
    }

    /** SHA-256 counters by the words of the certificate alone; shares as it states them. */
    private static List<String> strangersDraw(JsonNode certificate, String listing) throws Exception {
        var strata = new TreeMap<String, List<String>>();
        for (var line : listing.split("\n")) {
            var cells = line.split(",", 3);
            strata.computeIfAbsent(cells[2], id -> new ArrayList<>()).add(cells[1]);
        }
        var drawn = new ArrayList<String>();
        for (var share : certificate.get("strata")) {
            var stratum = share.get("stratum").textValue();
            var files = strata.get(stratum);
            var end = drawn.size() + share.get("share").intValue();
            for (int k = 1; drawn.size() < end; k++) {
                var hash = sha256(certificate.get("seed").textValue() + "/" + stratum + "," + k);
                var file = files.get(new BigInteger(1, hash)
                        .mod(BigInteger.valueOf(files.size()))
                        .intValue());
                if (!drawn.contains(file)) {
                    drawn.add(file);
                }
            }
        }
        return drawn;
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> positionsIn(JsonNode certificate) {
        var positions = new ArrayList<Integer>();
        certificate
                .get("drawn")
                .forEach(line -> positions.add(line.get("position").intValue()));
        return positions;
    }

    private static List<String> pseudonymsIn(JsonNode certificate) {
        var pseudonyms = new ArrayList<String>();
        certificate
                .get("drawn")
                .forEach(line -> pseudonyms.add(line.get("pseudonym").textValue()));
        return pseudonyms;
    }
}
