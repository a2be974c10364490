package candour.architecture.broken.engines_are_plain_java.sampling;

import java.util.Random;

class BadDraw {

    int next() {
        return new Random().nextInt();
    }
}
