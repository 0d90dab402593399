/** End-to-end tests: the program as its own process, real clients, sources that are edited. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test;
