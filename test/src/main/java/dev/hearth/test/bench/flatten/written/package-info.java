/** The same programs with plain fields, as a person would write them. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.flatten.written;
