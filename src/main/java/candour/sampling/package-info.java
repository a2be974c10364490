/**
 * Draws that an outsider can repeat: shares per stratum and seeded draws without replacement.
 *
 * <p>Plain Java. Nothing here reads a clock or a random source: the seed is handed in, after the
 * frame has been frozen.
 */
package candour.sampling;
