/** Compiles a module in process, into memory. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.compile;
