/** The benchmarks of reloads, in short. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.reload;
