/**
 * Writes the old types and the migration of each transition as Java: {@code V1}, {@code V2}. The
 * only stage that knows how source code looks.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.processor.generate;
