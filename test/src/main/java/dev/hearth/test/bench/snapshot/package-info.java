/** How fast a million small objects go to a file and come back. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.snapshot;
