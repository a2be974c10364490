package candour.bench;

/** Does the same thing again and again. */
interface Worker {

    /** Does it once; returns the milliseconds it took. */
    double once();
}
