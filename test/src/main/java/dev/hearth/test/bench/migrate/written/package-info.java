/** The same state, and the loops that a person would write to copy it over. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.migrate.written;
