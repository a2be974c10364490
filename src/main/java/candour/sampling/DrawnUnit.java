package candour.sampling;

/**
 * One file of a stratified draw.
 *
 * @param number            place in the whole draw, from 1
 * @param orderInStratum    place in the draw of its stratum, from 1
 * @param positionInStratum place among the stratum's files in frame order, from 1: what the hash pointed at
 * @param framePosition     place in the frame, from 1
 */
public record DrawnUnit(int number, String stratum, int orderInStratum, int positionInStratum, int framePosition) {}
