package candour.programme;

import candour.casefile.CaseFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One line of a frozen frame. Holds the pseudonym as it was hashed. */
@Entity
@Table(name = "frame_entry")
public class FrameEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "frame_entry_seq")
    @SequenceGenerator(name = "frame_entry_seq", sequenceName = "frame_entry_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "frame_id", nullable = false, updatable = false)
    private Frame frame;

    @Column(name = "entry_position", nullable = false, updatable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    @Column(name = "pseudonym", nullable = false, updatable = false, length = 20)
    private String pseudonym;

    @Column(name = "stratum", nullable = false, updatable = false, length = 200)
    private String stratum;

    protected FrameEntry() {} // for JPA

    /** A case that is to stand in a frame, and the part of the frame it belongs to. */
    record Candidate(CaseFile caseFile, String pseudonym, String stratum) {}

    private FrameEntry(Frame frame, int position, Candidate candidate) {
        this.frame = frame;
        this.position = position;
        this.caseFile = candidate.caseFile();
        this.pseudonym = candidate.pseudonym();
        this.stratum = candidate.stratum();
    }

    /** Sorted here and not by the database, whose collations differ. */
    static List<FrameEntry> inOrder(Frame frame, List<Candidate> candidates) {
        var entries = new ArrayList<FrameEntry>();
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::pseudonym))
                .forEach(candidate -> entries.add(new FrameEntry(frame, entries.size() + 1, candidate)));
        return entries;
    }

    String line() {
        return position + "," + pseudonym + "," + stratum + "\n";
    }

    public Long getId() {
        return id;
    }

    public Frame getFrame() {
        return frame;
    }

    public int getPosition() {
        return position;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public String getStratum() {
        return stratum;
    }
}
