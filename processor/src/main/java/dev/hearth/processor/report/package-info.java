/**
 * Words every problem for a person: both versions side by side, what is at stake, text to paste.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.processor.report;
