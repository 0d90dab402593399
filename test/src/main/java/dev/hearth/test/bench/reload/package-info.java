/** How long it takes from a save to the first step of the new code. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.reload;
