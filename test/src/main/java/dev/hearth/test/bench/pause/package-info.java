/** Measures how long a reload holds a large program up. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.pause;
