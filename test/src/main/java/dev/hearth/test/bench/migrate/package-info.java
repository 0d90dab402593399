/** How fast a million live objects are carried over. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.migrate;
