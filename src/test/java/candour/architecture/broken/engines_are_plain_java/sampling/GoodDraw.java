package candour.architecture.broken.engines_are_plain_java.sampling;

import java.security.MessageDigest;

class GoodDraw {

    MessageDigest hash;
}
