/** Rounds step by step, freezing a frame, drawing a sample, allocating it; proofs to take away. */
package candour.programme.web;
