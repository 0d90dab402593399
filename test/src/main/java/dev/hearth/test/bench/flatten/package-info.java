/** What is left of handles when they are flattened: nothing, against the code written by hand. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.flatten;
