/**
 * What becomes of each piece of old state: what is carried, what was decided, and what is still to
 * decide. Free of the compiler's model.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.processor.plan;
