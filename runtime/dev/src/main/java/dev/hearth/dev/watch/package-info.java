/** Notices when sources change. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.watch;
