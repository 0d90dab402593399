/** A dev run: sources are watched, compiled and reloaded while the program runs. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev;
