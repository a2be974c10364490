package candour.architecture.broken.engines_are_plain_java.scoring;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

class BadScore {

    BinomialConfidenceInterval interval;
}
