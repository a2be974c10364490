package candour.concern;

import candour.organisation.Person;

/** Somebody to be told of a concern, and as what. */
record Rung(Person person, Capacity capacity) {}
