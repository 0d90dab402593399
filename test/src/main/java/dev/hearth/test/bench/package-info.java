/** Measures Hearth, each figure against a baseline of the same run. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench;
