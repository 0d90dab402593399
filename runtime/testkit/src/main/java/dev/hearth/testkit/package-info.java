/** For tests of state: migrate it, compare it, make it up, and keep it. */
@org.jspecify.annotations.NullMarked
package dev.hearth.testkit;
