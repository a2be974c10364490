package candour.casefile;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;

/**
 * What people call a case, such as {@code K7-402-QX}. Made of a keyed digest of the council's identifier, so the same
 * case gets the same name at every import and nobody without the key can go back. Of every set of look-alikes
 * (0 O D, 1 I L, 2 Z, 5 S, 8 B, U V) the alphabet has one at most, and no vowels, so no words come out; what
 * somebody types by mistake is read as the one that was meant. Seven letters of 26 are eight thousand million names:
 * when two cases of a council still get the same one, the later is lengthened with further letters of its own digest.
 */
public record Pseudonym(String value) implements Serializable {

    private static final String ALPHABET = "0123456789CFGHJKMNPQRTVWXY";
    private static final String MISTAKEN = "ODILZSBU";
    private static final String MEANT = "0011258V";
    private static final BigInteger LETTERS = BigInteger.valueOf(ALPHABET.length());

    /** The longest there can be: {@code K7-402-QX-3M-9C-…}. */
    static final int LONGEST = 20;

    public static final int LENGTHS = 4;

    /** The name made of {@code digest}; {@code length} 0 is the usual one, each further adds two letters. */
    static Pseudonym of(byte[] digest, int length) {
        var letters = new StringBuilder();
        var rest = new BigInteger(1, digest);
        while (letters.length() < 7 + 2 * length) {
            var division = rest.divideAndRemainder(LETTERS);
            letters.append(ALPHABET.charAt(division[1].intValue()));
            rest = division[0];
        }
        return new Pseudonym(hyphenated(letters.toString()));
    }

    /** What somebody typed, in whatever case and with or without hyphens, as the name would be written. */
    public static Pseudonym read(String typed) {
        var letters = new StringBuilder();
        typed.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> {
                    int mistaken = MISTAKEN.indexOf(letter);
                    letters.append(mistaken < 0 ? (char) letter : MEANT.charAt(mistaken));
                });
        return new Pseudonym(hyphenated(letters.toString()));
    }

    private static String hyphenated(String letters) {
        var text = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (i == 2 || i == 5 || i > 5 && i % 2 == 1) {
                text.append('-');
            }
            text.append(letters.charAt(i));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
