package candour.work;

import candour.access.Identity;

/** Long work was asked for; {@code asker} is captured with the rights of that moment. */
record JobAsked(Long job, Identity asker, Work work) {}
