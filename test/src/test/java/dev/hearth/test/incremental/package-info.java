/** A compile of what an edit concerns makes what a compile of everything makes. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.incremental;
