/** Runs one case: its builds, and the ways in which state is taken over. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.corpus.run;
