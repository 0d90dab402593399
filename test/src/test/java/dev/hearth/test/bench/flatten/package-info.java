/** The programs that are measured. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.flatten;
