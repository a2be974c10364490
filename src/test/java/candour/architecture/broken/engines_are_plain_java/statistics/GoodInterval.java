package candour.architecture.broken.engines_are_plain_java.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

class GoodInterval {

    BinomialConfidenceInterval interval;
}
