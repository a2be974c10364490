package candour.savedview;

/** Somebody’s saved views are no longer what they were. */
record ViewsChanged(Long person) {}
