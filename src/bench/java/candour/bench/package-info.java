/**
 * Measures how fast Candour starts, lists and saves, and in how much memory, against a war of the same libraries on the
 * same server. Ratios of one run, on loopback only; nothing here is part of the product or of its tests.
 */
package candour.bench;
