/** The soak in short. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.soak;
