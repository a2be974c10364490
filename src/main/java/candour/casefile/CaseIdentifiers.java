package candour.casefile;

import static candour.access.Permission.SHOW_IDENTIFIER;

import candour.access.Requires;
import candour.shared.Opens;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;

/** The council's own number of one case, so that the right person can open the right file; each showing is in the trail. */
@Reads
public class CaseIdentifiers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseKeys caseKeys;

    @Inject
    private CaseAccess access;

    /** To the assessor who has it to audit and the managers responsible; for everybody else there is no such case. */
    @Requires(SHOW_IDENTIFIER)
    @Opens("CaseFile")
    public String show(Long id) {
        var caseFile = access.identifiable(em, id);
        var digest = HexFormat.of().parseHex(caseFile.getIdentityDigest());
        return new IdentifierCipher(caseKeys.keys()).decrypt(caseFile.getIdentifierCipher(), digest);
    }
}
