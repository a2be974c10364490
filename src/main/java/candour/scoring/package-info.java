/**
 * From an instrument and answers to a scorecard that explains itself.
 *
 * <p>Plain Java, immutable, no clock, no database. All arithmetic is exact: nothing is rounded or cut
 * before it is compared with a band. The scorecard carries codes and numbers only; pages and reports
 * put them into words.
 */
package candour.scoring;
