/** Programs that keep their state in handles. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.flatten.handles;
