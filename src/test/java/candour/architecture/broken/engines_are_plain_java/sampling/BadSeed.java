package candour.architecture.broken.engines_are_plain_java.sampling;

import java.security.SecureRandom;

class BadSeed {

    SecureRandom source;
}
