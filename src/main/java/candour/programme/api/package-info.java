/** Rounds, frames, draws with their certificates, and allocation, for other systems. */
package candour.programme.api;
