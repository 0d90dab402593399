/** Finds out, from a dump of the heap, what holds objects that should be gone. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.leak;
