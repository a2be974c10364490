/** Help: what words mean, and a short guide for each role. */
package candour.help;
