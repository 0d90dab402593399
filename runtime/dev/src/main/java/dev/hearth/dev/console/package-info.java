/** The terminal that a dev run was started from. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.console;
