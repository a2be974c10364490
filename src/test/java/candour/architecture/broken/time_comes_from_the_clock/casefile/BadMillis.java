package candour.architecture.broken.time_comes_from_the_clock.casefile;

class BadMillis {

    long when() {
        return System.currentTimeMillis();
    }
}
