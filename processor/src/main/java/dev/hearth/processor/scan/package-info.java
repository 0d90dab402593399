/**
 * Finds a module's state in its sources, and refuses what is none. The one stage that sees the
 * compiler's model.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.processor.scan;
