/** The canonical form of state: written from a program, read from a file, and compared. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.corpus.state;
