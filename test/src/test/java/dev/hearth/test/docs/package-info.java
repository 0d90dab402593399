/** The documentation, run: its examples are compiled, and their answers are javac's own. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.docs;
