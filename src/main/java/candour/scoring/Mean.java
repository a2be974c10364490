package candour.scoring;

import java.io.Serializable;

/**
 * The arithmetic of a weighted mean: value = sum / weight.
 *
 * @param sum     sum of weight times value over the parts that count
 * @param weight  sum of their weights
 * @param leftOut sum of the weights of the parts that do not apply
 * @param value   share of the maximum, from 0 to 1
 */
public record Mean(Fraction sum, Fraction weight, Fraction leftOut, Fraction value) implements Serializable {}
