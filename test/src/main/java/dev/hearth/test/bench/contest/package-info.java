/** Measures two ways to do the same thing, in turns and in a process of their own. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.contest;
